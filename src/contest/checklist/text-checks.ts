import { allAgencies } from '../agency-list.js';
import { type Check, type CheckItem, someOf } from './item.js';

type Path = (string | number)[];

/** More would be a list that nobody reads. */
const MOST = 5;

export const untranslated: Check = (contest) => {
  const same = localTexts(contest).filter(({ vi, en }) => vi === en && /\p{L}{2}/u.test(vi));
  const items = same
    .slice(0, MOST)
    .map(({ vi, path }) =>
      item(
        'translations',
        'look',
        `“${vi}” giống nhau ở hai ngôn ngữ: hãy dịch sang tiếng Anh nếu cần.`,
        `“${vi}” is the same in both languages: translate it if need be.`,
        path,
      ),
    );
  if (same.length > MOST) {
    const rest = same.length - MOST;
    items.push(
      item(
        'translations',
        'look',
        `Còn ${rest} chỗ khác chưa dịch.`,
        `${rest} more texts are not translated.`,
        same[MOST]?.path,
      ),
    );
  }
  const nameless = allAgencies(contest).filter(({ nameEn }) => nameEn === undefined);
  if (nameless.length > 0) {
    const names = someOf(nameless.map(({ name }) => name));
    items.push(
      item(
        'translations',
        'look',
        `${nameless.length} cơ quan chưa có tên tiếng Anh (${names.vi}).`,
        `${nameless.length} agencies have no English name (${names.en}).`,
        ['agencyGroups'],
      ),
    );
  }
  return items.length > 0
    ? items
    : [
        item(
          'translations',
          'ok',
          'Các văn bản trong tệp đã có hai ngôn ngữ.',
          'The texts of the file are in both languages.',
        ),
      ];
};

export const missingMessages: Check = (_, { missingTexts }) => {
  if (missingTexts === undefined) return [];
  if (missingTexts.length === 0) {
    return [
      item(
        'messages',
        'ok',
        'Lời của hệ thống đủ hai ngôn ngữ.',
        'The bot’s messages are in both languages.',
      ),
    ];
  }
  const ids = someOf(missingTexts, MOST);
  return [
    item(
      'messages',
      'mend',
      `Lời của hệ thống còn thiếu: ${ids.vi}. Hãy bổ sung trong thư mục locales.`,
      `Messages of the bot are missing: ${ids.en}. Add them in the folder locales.`,
    ),
  ];
};

/** A notice must say how the controller is reached: a number, or an address of mail. */
export const controllerUnreachable: Check = ({ controller: { contact } }) =>
  /\d{4}|@/.test(contact.vi.replace(/[\s.()-]/g, ''))
    ? [
        item(
          'privacy-contact',
          'ok',
          'Thông báo quyền riêng tư có nơi liên hệ.',
          'The privacy notice says whom to contact.',
        ),
      ]
    : [
        item(
          'privacy-contact',
          'mend',
          'Thông báo quyền riêng tư chưa có số điện thoại hoặc thư điện tử của nơi chịu trách nhiệm.',
          'The privacy notice has neither a phone number nor a mail address of who is responsible.',
          ['controller', 'contact', 'vi'],
        ),
      ];

export const stillAnExample: Check = ({ scoring, results, survey }) => {
  const examples: [boolean, string, string, Path][] = [
    [scoring.illustrative, 'Thang điểm', 'The scoring', ['scoring', 'illustrative']],
    [results.proposed, 'Cơ cấu giải', 'The list of prizes', ['results', 'proposed']],
    [survey.proposed, 'Bảng hỏi khảo sát', 'The survey', ['survey', 'proposed']],
  ];
  const items = examples.flatMap(([isExample, vi, en, path]) =>
    isExample
      ? [
          item(
            'examples',
            'look',
            `${vi} còn ghi là minh họa, đề xuất: khi đã có quy định chính thức, hãy sửa nội dung và bỏ dấu này.`,
            `${en} is still marked as an example: once there is an official one, write it and take the mark away.`,
            path,
          ),
        ]
      : [],
  );
  return items.length > 0
    ? items
    : [item('examples', 'ok', 'Không còn nội dung minh họa.', 'Nothing is marked as an example.')];
};

/** What the template says of its own dispatch is wrong of any other. */
export const wordsOfTheTemplate: Check = (contest) => {
  const number = '11254/UBND';
  if (contest.dispatch.number === number) return [];
  return localTexts(contest)
    .filter(({ vi, en }) => vi.includes(number) || en.includes(number))
    .map(({ path }) =>
      item(
        'template-words',
        'mend',
        `Ở đây còn nhắc tới Công văn số ${number} của bản mẫu: hãy viết lại.`,
        `This still speaks of the template’s Dispatch No. ${number}: write it anew.`,
        path,
      ),
    );
};

interface Found {
  vi: string;
  en: string;
  path: Path;
}

/** Every text of the file that is there in two languages. */
function localTexts(value: unknown, path: Path = []): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((each, index) => localTexts(each, [...path, index]));
  const { vi, en } = value as Record<string, unknown>;
  if (typeof vi === 'string' && typeof en === 'string') return [{ vi, en, path }];
  return Object.entries(value).flatMap(([key, each]) => localTexts(each, [...path, key]));
}

function item(
  id: string,
  state: CheckItem['state'],
  vi: string,
  en: string,
  path?: Path,
): CheckItem {
  return { id, group: 'texts', state, text: { vi, en }, ...(path && { path }) };
}
