import type { Words } from '@coform/format';

/**
 * The words that an element adds around its form: the host's, else those of the form's language file, else the element's
 * own English. Each by itself, so that a file with a few phrases is of use.
 */
export const phrasesOf = <Stock extends Readonly<Record<string, string>>>(
  stock: Stock,
  words: Pick<Words, 'phrase'> | undefined,
  own: Readonly<Partial<Record<string, string>>> | undefined,
): { readonly [name in keyof Stock]: string } =>
  Object.fromEntries(
    Object.entries(stock).map(([name, english]) => [name, own?.[name] ?? words?.phrase(name) ?? english]),
  ) as { readonly [name in keyof Stock]: string };
