import { textual, unparseable } from './kind.js';

const written = /^(\d{1,2})(?:[:.](\d\d))?\s*(?:([ap])\.?m\.?)?$/i;

/** A time of day as people write it (`9.30am`, `21:15`), kept as `HH:MM`: local time, without a zone. */
export const time = textual((text) => {
  const [, hours = '', minutes, half] = written.exec(text) ?? [];
  const typed = Number(hours);
  const hour = half ? (typed % 12) + (/p/i.test(half) ? 12 : 0) : typed;
  const isTime = half ? typed > 0 && typed < 13 : minutes && hour < 24;
  return isTime && Number(minutes ?? 0) < 60
    ? { answer: `${String(hour).padStart(2, '0')}:${minutes ?? '00'}` }
    : unparseable('format', { format: 'time' });
});
