import { languageButton, menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { setNews } from './buttons.js';
import type { Member } from './member.js';
import { newsTopics, wantsNews } from './news.js';

export function settingsView(member: Member, t: Translator): View {
  return {
    text: t.html('settings'),
    buttons: [
      ...newsTopics.map((topic) => {
        const on = wantsNews(member, topic);
        const text = `${on ? '☑️' : '⬜'} ${t.plain(`news-${topic}`)}`;
        return [setNews.make(text, topic, on ? 'off' : 'on')];
      }),
      [languageButton(t)],
      [menuButton(t)],
    ],
  };
}
