import type { Preview } from '@storybook/web-components-vite';
import { applyGlobals } from '../stories/support/globals.js';

const choice = (title: string, icon: string, items: readonly (readonly [string, string])[]) => ({
  description: title,
  toolbar: { title, icon, items: items.map(([value, text]) => ({ value, title: text })), dynamicTitle: true },
});

const preview: Preview = {
  parameters: {
    // Every rule, and a story that breaks one is a story that fails.
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    viewport: {
      options: {
        phone: { name: 'Phone, 320 px', styles: { width: '320px', height: '640px' } },
        tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' } },
        desktop: { name: 'Desktop, 1280 px', styles: { width: '1280px', height: '900px' } },
      },
    },
    controls: { disable: true },
    layout: 'padded',
  },
  globalTypes: {
    language: choice('Language', 'globe', [
      ['en-GB', 'English'],
      ['en-GB-x-easyread', 'Easy Read'],
      ['cy', 'Cymraeg (Welsh)'],
      ['pl', 'Polski (Polish)'],
      ['ur', 'اردو (Urdu), right to left'],
      ['ar', 'العربية (Arabic), right to left'],
      ['fa', 'فارسی (Persian), right to left'],
      ['bn', 'বাংলা (Bengali)'],
      ['pa', 'ਪੰਜਾਬੀ (Punjabi)'],
      ['gu', 'ગુજરાતી (Gujarati)'],
      ['zh-Hans', '简体中文 (Chinese)'],
      ['ro', 'Română (Romanian)'],
      ['so', 'Soomaali (Somali)'],
      ['fr', 'Français (French)'],
      ['pt', 'Português (Portuguese)'],
      ['uk', 'Українська (Ukrainian)'],
    ]),
    theme: choice('Theme', 'paintbrush', [
      ['default', 'Default theme'],
      ['service-manual', 'Service manual theme'],
    ]),
    colours: choice('Colours', 'contrast', [
      ['light', 'Light page'],
      ['dark', 'Dark page'],
      ['forced', 'Like forced colours'],
    ]),
    textSize: choice('Text size', 'zoom', [
      ['100', 'Text 100 %'],
      ['150', 'Text 150 %'],
      ['200', 'Text 200 %'],
    ]),
    script: choice('JavaScript', 'lightning', [
      ['on', 'JavaScript on'],
      ['off', 'JavaScript off'],
    ]),
  },
  initialGlobals: { language: 'en-GB', theme: 'default', colours: 'light', textSize: '100', script: 'on' },
  decorators: [
    (story, { globals }) => {
      applyGlobals(globals);
      return story();
    },
  ],
};
export default preview;
