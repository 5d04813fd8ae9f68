import { sendKeys } from '@web/test-runner-commands';

const webkit = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrom');

/** Types with real keys. WebKitGTK's driver loses keys that come too fast, so there each is waited for. */
export async function typeText(text: string): Promise<void> {
  if (!webkit) await sendKeys({ type: text });
  else for (const character of text) await sendKeys({ press: character });
}

/** Presses one key by its name in `KeyboardEvent.key`, which all drivers know. */
export const pressKey = (key: string): Promise<void> => sendKeys({ press: key });
