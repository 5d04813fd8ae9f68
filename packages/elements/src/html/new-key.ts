/**
 * A key that nothing else has: receivers know a repeated response by it. It is no secret and opens nothing.
 *
 * Node 18 has no global `crypto`, and pages that came by plain `http:` have no `randomUUID`: there the time and chance serve.
 */
export function newKey(): string {
  const { crypto } = globalThis as { crypto?: { randomUUID?: () => string } };
  const chance = () => Math.random().toString(36).slice(2).padEnd(12, '0');
  return crypto?.randomUUID?.() ?? `${Date.now().toString(36)}-${chance()}-${chance()}`;
}
