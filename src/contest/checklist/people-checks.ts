import { agenciesAt } from '../agency-list.js';
import { type Check, type CheckItem, someOf } from './item.js';

export const agenciesWithoutCoordinator: Check = (contest, { coordinated }) => {
  if (!coordinated) {
    return [
      item(
        'coordinators',
        'elsewhere',
        'Đầu mối của các cơ quan chỉ biết được nơi hệ thống thật chạy.',
        'Which agencies have a coordinator is known only where the bot itself runs.',
      ),
    ];
  }
  const without = agenciesAt(contest).filter(({ id }) => !coordinated.has(id));
  if (without.length === 0) {
    return [
      item('coordinators', 'ok', 'Cơ quan nào cũng có đầu mối.', 'Each agency has a coordinator.'),
    ];
  }
  const owing = new Set(contest.finalists.units.map(({ agencyId }) => agencyId));
  const [urgent, others] = [
    without.filter(({ id }) => owing.has(id)),
    without.filter(({ id }) => !owing.has(id)),
  ];
  const items: CheckItem[] = [];
  if (urgent.length > 0) {
    const names = someOf(urgent.map(({ name }) => name));
    items.push(
      item(
        'coordinators',
        'mend',
        `${urgent.length} cơ quan có đơn vị vào chung khảo chưa có đầu mối (${names.vi}): đề nghị họ gửi /donvi cho hệ thống.`,
        `${urgent.length} agencies with finalists have no coordinator (${names.en}): ask them to send /agency to the bot.`,
      ),
    );
  }
  if (others.length > 0) {
    const names = someOf(others.map(({ name }) => name));
    items.push(
      item(
        'coordinators',
        'look',
        `${others.length} cơ quan chưa có đầu mối (${names.vi}): sẽ không ai ở đó nhận tin phổ biến kết quả.`,
        `${others.length} agencies have no coordinator (${names.en}): nobody there will be asked to pass the results on.`,
      ),
    );
  }
  return items;
};

export const finalistsWithoutContact: Check = ({ finalists: { units } }) => {
  if (units.length === 0) {
    return [
      item(
        'finalist-contacts',
        'look',
        'Chưa có đơn vị vào chung khảo: ghi vào tệp khi có danh sách.',
        'There are no finalists yet: write them into the file once they are known.',
        ['finalists', 'units'],
      ),
    ];
  }
  const without = units.flatMap((unit, index) =>
    unit.contact?.phone === undefined ? [{ ...unit, index }] : [],
  );
  const [first] = without;
  if (!first) {
    return [
      item(
        'finalist-contacts',
        'ok',
        'Đơn vị chung khảo nào cũng có số điện thoại.',
        'Each finalist has a phone number.',
      ),
    ];
  }
  const names = someOf(without.map(({ unitName }) => unitName));
  return [
    item(
      'finalist-contacts',
      'look',
      `${without.length} đơn vị chung khảo chưa có số điện thoại (${names.vi}): khi không nhắn được, không biết gọi ai.`,
      `${without.length} finalists have no phone number (${names.en}): whom to call is then unknown when no message gets through.`,
      ['finalists', 'units', first.index],
    ),
  ];
};

function item(
  id: string,
  state: CheckItem['state'],
  vi: string,
  en: string,
  path?: (string | number)[],
): CheckItem {
  return { id, group: 'people', state, text: { vi, en }, ...(path && { path }) };
}
