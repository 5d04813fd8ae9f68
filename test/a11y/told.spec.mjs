// What Chromium's accessibility tree holds of every question with a mistake: its name, its hint and its error message as
// description, that it is wrong, and that it must be answered.
import { expect, test } from '@playwright/test';
import { openExamples } from './support/examples.mjs';

/** Every node of the page's accessibility tree, with its states as plain values. */
async function treeOf(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: role?.value,
      name: name?.value?.trim() ?? '',
      description: description?.value ?? '',
      ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
    }));
}

/** Roles of which ARIA lets a page say that they must be answered, and that they are wrong. */
const answerable = ['textbox', 'combobox', 'radiogroup', 'checkbox'];
/** Any of several answers will do: the group is told by its name to be required, and a part is wrong. */
const groups = ['group'];

test('each question tells its name, hint, mistake, and that it must be answered', async ({ page }) => {
  const examples = await openExamples(page);
  for (const { index, name, title, description, message } of await examples.list()) {
    await examples.draw(index, 'error');
    const tree = await treeOf(page);
    const found = tree.filter(
      (node) => node.name === title && [...answerable, ...groups].includes(node.role),
    );
    const [question] = found.length > 0 ? found : tree.filter((node) => node.name === title);
    expect(question, `${name}: nothing is called “${title}”`).toBeDefined();
    const inner = tree.filter(({ role, invalid }) => answerable.includes(role) && invalid === 'true');
    const told = [question, ...inner].map((node) => node.description).join(' ');
    if (description) expect(told, name).toContain(description);
    expect(told, name).toContain(message);
    if (!answerable.includes(question.role)) continue;
    expect(question.invalid, name).toBe('true');
    // The protocol says it neither of a list nor of a tick box.
    if (['combobox', 'checkbox'].includes(question.role))
      await expect(page.locator('[data-key="asked"][aria-required="true"]'), name).toHaveCount(1);
    else expect(question.required, name).toBe(true);
  }
});
