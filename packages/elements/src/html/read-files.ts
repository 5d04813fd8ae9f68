import { control } from './names.js';

/** A larger file is named and explained, and not read. The form's own limit is usually lower. */
const MAX_BYTES = 20_000_000;

/**
 * The same form data with files as text: name, type, size and content in base64 under `<name>.name` and so on; a saved
 * copy that the person opens as its text. No file was chosen: nothing is said about it.
 */
export async function readFiles(data: FormData): Promise<FormData> {
  const read = new FormData();
  for (const [name, value] of data.entries()) {
    if (typeof value === 'string') read.append(name, value);
    else if (name === control.open) read.append(name, value.size > MAX_BYTES ? '' : await value.text());
    else if (value.name !== '' || value.size > 0) {
      read.append(`${name}.name`, value.name);
      read.append(`${name}.type`, value.type);
      read.append(`${name}.size`, String(value.size));
      read.append(`${name}.data`, value.size > MAX_BYTES ? '' : await base64(value));
    }
  }
  return read;
}

async function base64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(chunks.join(''));
}
