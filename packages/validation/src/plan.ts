import { absolute } from './absolute.js';
import { own, type JsonObject, pointer } from './json.js';
import { keywords } from './keywords/index.js';
import type { Limits } from './limits.js';
import { checkAll, type Node, type Rule } from './node.js';
import { judge } from './pattern/judge.js';
import { type Matcher, matcher } from './pattern/matcher.js';
import { refuse as refuseAt } from './refusal.js';
import { fail } from './run.js';
import type { Site } from './site.js';
import { isObject, isType, type Types } from './types.js';
import { unsupportedKeywords } from './unsupported-keywords.js';

const validation = 'https://json-schema.org/draft/2020-12/vocab/validation';

/** What reading a schema gives: its node, all nodes, and whether one has `unevaluated…`. */
export type Plan = readonly [root: Node, nodes: Iterable<Node>, tracks: boolean];

/** Reads a schema, and those of the supplied ones that it refers to: each schema within becomes one node. */
export function plan(
  whole: unknown,
  base: string,
  limits: Limits,
  formats: Site['formats'],
  supplied: ReadonlyMap<string, unknown>,
): Plan {
  const nodes = new Map<unknown, Node>();
  /** Schemas by their `$id` and `#`, followed by their `$anchor`, or by another `#` and their `$dynamicAnchor`. */
  const named = new Map<string, Node>();
  const patterns = new Map<string, Matcher>();
  let patternCharacters = 0;
  let tracks = false;
  /** References to follow, each false while what it leads to is not known. */
  let pending: ((stuck: boolean) => boolean)[] = [];

  const start = (schema: unknown, uri: string, path: string): Node => {
    const node = nodeOf(schema, { uri, asserts: true }, path);
    named.set(`${uri}#`, node);
    return node;
  };

  const nodeOf = (schema: unknown, { uri, asserts }: Pick<Node, 'uri' | 'asserts'>, path: string): Node => {
    const known = nodes.get(schema);
    if (known) return known;
    const check = (): boolean => schema !== false || fail('false schema', {});
    const node: Node = { schema, path, uri, asserts, check, applies: [], shared: false };
    nodes.set(schema, node);
    if (isObject(schema)) build(schema, node);
    else if (typeof schema !== 'boolean') refuseAt('not-a-schema', path, 'Must be: object or boolean.');
    return node;
  };

  const build = (schema: JsonObject, node: Node): void => {
    const pathOf = (...keys: readonly (string | number)[]): string =>
      node.path + pointer([site.keyword, ...keys]);
    const refuse: Site['refuse'] = (code, message) => refuseAt(code, pathOf(), message);
    const misused: Site['misused'] = (expected) => refuse('bad-keyword-value', `Must be: ${expected}.`);
    const as: Site['as'] = <Type extends keyof Types>(type: Type, value: unknown) =>
      isType(type, value) ? (value as Types[Type]) : misused(type);
    const apply = (target: Node): Node => {
      node.applies.push(target);
      return target;
    };
    const site: Site = {
      schema,
      node,
      limits,
      formats,
      keyword: '$id',
      refuse,
      misused,
      as,
      child: (part, key) => nodeOf(part, node, key === undefined ? pathOf() : pathOf(key)),
      same: (part, key) => apply(site.child(part, key)),
      entries: (value, read) =>
        Object.entries(as('object', value)).map(([name, part]) => [name, read(part, name)]),
      texts: (value) => as('array', value).map((text) => as('string', text)),
      count: (value) => (as('integer', value) < 0 ? misused('0 or more') : (value as number)),
      refer(value, found) {
        const text = as('string', value);
        const path = pathOf();
        pending.push((stuck) => {
          const [uri, fragment] = absolute(text, node.uri, path);
          const target = resolve(uri, fragment);
          if (target) {
            target.shared = true;
            found(apply(target), (from) => named.get(`${from}##${fragment}`));
          } else if (stuck) refuseAt('unresolved-ref', path, `"${text}" leads nowhere: nothing is fetched.`);
          return !!target;
        });
      },
      pattern(source) {
        let matches = patterns.get(source);
        if (!matches) {
          patternCharacters += source.length;
          if (patternCharacters > limits.patternCharacters) refuse('too-many-nodes', 'Too many patterns.');
          const verdict = judge(source);
          if (typeof verdict !== 'number') return refuse(verdict.code, verdict.message);
          patterns.set(source, (matches = matcher(source, verdict)));
        }
        return matches;
      },
    };

    const { $id, $schema, $anchor, $dynamicAnchor } = schema;
    const dialect = supplied.get(String($schema));
    const vocabularies = isObject(dialect) && dialect.$vocabulary;
    if (isObject(vocabularies)) node.asserts = own(vocabularies, validation) !== undefined;
    if ($id !== undefined) {
      const [uri, fragment] = absolute(as('string', $id), node.uri, pathOf());
      if (fragment) misused('URI without #');
      node.uri = uri;
      named.set(`${uri}#`, node);
    }
    for (const [mark, name] of [
      ['#', $anchor],
      ['#', $dynamicAnchor],
      ['##', $dynamicAnchor],
    ] as const) {
      if (typeof name === 'string') named.set(node.uri + mark + name, node);
    }

    const first: Rule[] = [];
    const last: Rule[] = [];
    for (const [keyword, value] of Object.entries(schema)) {
      site.keyword = keyword;
      const instead = own(unsupportedKeywords, keyword);
      if (instead) refuse('unsupported-keyword', `Write \`${instead as string}\` instead.`);
      const { about, asserts, compile } = keywords.get(keyword) ?? {};
      const check = asserts && !node.asserts ? undefined : compile?.(value, site);
      // `unevaluated…` looks at what all its neighbours have seen.
      if (check) (keyword.startsWith('unevaluated') ? last : first).push({ keyword, about, check });
    }
    if (last.length > 0) tracks = true;
    if (first.length + last.length > 0) node.check = checkAll(node, [...first, ...last]);
  };

  const resolve = (uri: string, fragment: string): Node | undefined => {
    if (!named.has(`${uri}#`) && supplied.has(uri)) start(supplied.get(uri), uri, `${uri}#`);
    if (!fragment.startsWith('/')) return named.get(`${uri}#${fragment}`);
    let node = named.get(`${uri}#`);
    if (!node) return undefined;
    let { schema, path } = node;
    for (const part of fragment.slice(1).split('/')) {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      schema = own(Object(schema) as JsonObject, key);
      if (schema === undefined) return undefined;
      path += pointer([key]);
      // A schema on the way may have an `$id` of its own.
      node = nodes.get(schema) ?? node;
    }
    return nodeOf(schema, node, path);
  };

  const root = start(whole, base, '');
  for (let known = 0; pending.length > 0;) {
    const round = pending;
    // What nothing new has been read for will not be found any more.
    const stuck = known === nodes.size;
    known = nodes.size;
    pending = [];
    pending = round.filter((follow) => !follow(stuck)).concat(pending);
  }
  return [root, nodes.values(), tracks];
}
