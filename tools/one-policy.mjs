// Two of our files on one page have a copy of lit-html each, and a strict CSP (`trusted-types lit-html`) lets a policy of
// one name be made once. So the first copy's policy serves the others. Whoever could reach it there runs scripts already.
const MADE = /(\w)\.createPolicy\(("lit-html",\{createHTML:(\w)=>\3\})\)/;

/** Rollup plugin. Fails the build when lit-html makes its policy in another way than it did. */
export const onePolicy = () => ({
  name: 'one-policy',
  transform(code, id) {
    if (!/\/lit-html\/lit-html\.js$/.test(id)) return null;
    const shared = code.replace(MADE, 'globalThis[Symbol.for("coform.lit-html")]??=$1.createPolicy($2)');
    if (shared === code)
      throw new Error('lit-html no longer makes its policy as tools/one-policy.mjs expects.');
    return { code: shared, map: null };
  },
});
