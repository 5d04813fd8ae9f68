/** A difference between the live page and the one without scripts that is meant, with what makes the two alike again. */
export interface Allowed {
  readonly reason: string;
  readonly live?: (page: HTMLElement) => void;
  readonly html?: (page: HTMLElement) => void;
}

const each = (page: HTMLElement, selector: string, edit: (node: Element) => void): void => {
  page.querySelectorAll(selector).forEach(edit);
};
const take = (page: HTMLElement, selector: string): void => {
  each(page, selector, (node) => {
    node.remove();
  });
};
const strip = (node: Element, ...names: readonly string[]): void => {
  for (const name of names) node.removeAttribute(name);
};

/** Every difference there is, and why. Anything else is a fault: the two come of one template. */
export const allowed: readonly Allowed[] = [
  {
    reason: 'A form without a script has an address, and carries its progress in a field.',
    html: (page) => {
      each(page, 'form', (form) => {
        strip(form, 'method', 'action', 'enctype', 'accept-charset');
      });
      take(page, 'form > input[type=hidden]');
    },
  },
  {
    reason: 'Enter in a box presses the first button of a form: an unseen one goes on, before Back.',
    html: (page) => {
      take(page, 'form > button[aria-hidden=true][tabindex="-1"]');
    },
  },
  {
    reason: 'Buttons that a script hears are buttons that post.',
    html: (page) => {
      each(page, 'button[name=":act"]', (button) => {
        strip(button, 'name', 'value');
        button.setAttribute('type', 'button');
      });
    },
  },
  {
    reason:
      'Rows are posted by their place: ids of rows hold for one session. Single boxes that only a script reads have no name.',
    live: (page) => {
      each(page, ':is(input, select, textarea)[data-key]', (node) => {
        strip(node, 'name');
      });
    },
    html: (page) => {
      each(page, ':is(input, select, textarea)[data-key]', (node) => {
        strip(node, 'name');
      });
    },
  },
  {
    reason: 'The script moves the focus; without one, the page says what has it first.',
    html: (page) => {
      each(page, '[autofocus]', (node) => {
        strip(node, 'autofocus');
        if (node.matches('.co-heading')) strip(node, 'tabindex');
      });
    },
    live: (page) => {
      each(page, '.co-heading', (node) => {
        strip(node, 'tabindex');
      });
    },
  },
  {
    reason: 'The box says that it is the plain one, for its own style rules.',
    html: (page) => {
      each(page, '.co-root', (node) => {
        node.classList.remove('co-plain');
      });
    },
  },
  {
    reason: 'A search in a list needs a script; a list of choices does the same.',
    live: (page) => {
      each(page, '.co-combobox', (node) => {
        node.replaceWith(document.createElement('co-choice'));
      });
    },
    html: (page) => {
      if (page.dataset.search !== undefined)
        each(page, 'select', (node) => {
          node.replaceWith(document.createElement('co-choice'));
        });
    },
  },
  {
    reason: 'Nothing can be drawn without a script: a signature is typed.',
    live: (page) => {
      take(page, '.co-sign > :not(.co-part)');
    },
  },
  {
    reason: 'A running count needs a script; without one the limit is seen, not only heard.',
    live: (page) => {
      each(page, '[id$="-limit"]', (node) => (node.className = ''));
      each(page, '.co-count', (node) => (node.textContent = ''));
      each(page, '.co-count', (node) => {
        node.classList.remove('co-count--over');
      });
    },
    html: (page) => {
      each(page, '[id$="-limit"]', (node) => (node.className = ''));
      each(page, '.co-count', (node) => {
        node.classList.remove('co-count--over');
      });
    },
  },
  {
    reason: 'A picture that was chosen is drawn by a script.',
    live: (page) => {
      take(page, 'canvas');
    },
  },
  {
    reason:
      'Without a script a file goes with every page, so the page does not say that it stays on the device.',
    live: (page) => {
      take(page, '.co-upload > ul > li:last-child');
    },
  },
  {
    reason: 'A script opens a chosen file at once; without one there is a button for it.',
    html: (page) => {
      take(page, '[name=":open"] + div');
      each(page, '[name=":open"]', (node) => {
        strip(node, 'name');
      });
    },
  },
];
