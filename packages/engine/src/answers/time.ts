import { textual, unparseable } from './kind.js';

const twelveHours = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\.?$/i;
const twentyFourHours = /^(\d{1,2})[:.](\d{2})$/;

/** A time of day as people write it (`9.30am`, `21:15`), kept as `HH:MM`: local time, without a zone. */
export const time = textual((text) => {
  const parts = twelveHours.exec(text) ?? twentyFourHours.exec(text);
  const [, hours = '', minutes = '00', half] = parts ?? [];
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  const known =
    parts && hour < 24 && Number(minutes) < 60 && !(half && (Number(hours) > 12 || Number(hours) === 0));
  return known
    ? { answer: `${String(hour).padStart(2, '0')}:${minutes}` }
    : unparseable('format', { format: 'time' });
});
