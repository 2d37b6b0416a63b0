import type { Answer } from './looking.js';

/** What the bot asks of somebody new, and what they tell it; the agency by its name as on its button. */
export function joinAnswers(person: { name: string; agency: string; position: string }): Answer[] {
  return [
    { to: 'Anh/chị có đồng ý', press: 'Đồng ý' },
    { to: 'Họ và tên của anh/chị', say: person.name },
    { to: 'công tác ở đơn vị nào', say: person.agency },
    { to: 'Tìm thấy', press: person.agency },
    { to: 'Anh/chị là…', press: 'Công chức' },
    { to: 'Chức vụ hoặc chức danh', say: person.position },
  ];
}
