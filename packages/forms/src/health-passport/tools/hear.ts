import type { ViewContext } from '@coform/elements/tools';
import { choose, read, take } from './open-files.js';
import type { OwnersTools } from './owners-tools.js';
import { partOf, saveCalendar, saveOwn, savePart, typedPassphrase } from './save-files.js';
import { toolId, type ToolName } from './tool.js';

/** A press of one of the tools' own buttons; or Enter in a box, which presses the first that sends. */
export function press(tools: OwnersTools, context: ViewContext, control: HTMLElement): void {
  const { toolAction, tool, key = '' } = control.dataset;
  switch (toolAction) {
    case 'close':
      close(tools);
      break;
    case 'print':
      tools.host.element.ownerDocument.defaultView!.print();
      break;
    case 'save':
      void saveOwn(tools, context);
      break;
    case 'share-file':
    case 'share-show': {
      const part = partOf(tools, context);
      if (part && toolAction === 'share-file') void savePart(tools, context, part);
      else if (part) {
        tools.noteShared(part, 'show');
        tools.part = part;
        tools.go('ward');
      }
      break;
    }
    case 'kind':
      tools.go(tool as ToolName);
      break;
    case 'unlock':
      void read(tools, context, typedPassphrase(tools, context));
      break;
    case 'replace':
      take(tools, context);
      break;
    case 'reviewed': {
      tools.reviewed(key);
      const next = tools.review?.changed[0];
      tools.host.draw(next === undefined ? '[data-tool-action="close"].co-button' : '[data-review]');
      break;
    }
    case 'change':
      tools.reviewed(key);
      toQuestion(tools, key);
      break;
    case 'calendar':
      saveCalendar(tools, context);
      break;
  }
}

/** To the page of a question; from where answers are checked, so that Continue leads back there. */
function toQuestion({ session }: OwnersTools, key: string): void {
  session.dispatch({ type: 'change', key });
  const page = session.outline.items.get(key)?.page ?? '';
  session.dispatch({ type: 'go', to: { at: 'page', page } });
}

/** From a part that is shown back to the choice of parts; from anywhere else back to the form. */
function close(tools: OwnersTools): void {
  const { part } = tools;
  tools.part = undefined;
  if (part) tools.go('share');
  else tools.host.leave();
}

/** A choice that changes what the page shows, or a file. */
export function changed(tools: OwnersTools, context: ViewContext, control: HTMLInputElement): void {
  const { id, name, files } = control;
  const [file] = files ?? [];
  if (file) {
    void choose(tools, context, file);
  } else if (id === `${toolId(context, 'show')}-yes`) {
    tools.withPrivate = control.checked;
    tools.host.draw();
  } else if (id === `${toolId(context, 'english')}-yes`) {
    tools.inEnglish = control.checked;
    tools.host.draw();
  } else if (name === toolId(context, 'who')) {
    // What this reader may see, as it was ticked the last time; for a new one nothing.
    const before = tools.record.choices[control.value] ?? [];
    const boxes = tools.host.element.renderRoot.querySelectorAll<HTMLInputElement>(
      `[name="${CSS.escape(toolId(context, 'what'))}"]`,
    );
    for (const box of boxes) box.checked = before.includes(box.value);
  }
}
