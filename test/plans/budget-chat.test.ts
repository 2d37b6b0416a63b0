import { expect, test } from 'vitest';
import { askPart, openLine, removeLine } from '../../src/plans/buttons.js';
import { type PlanScene, UNIT, usePlanScenes } from '../support/plans.js';
import { onlyOne } from '../support/registration.js';

const scenes = usePlanScenes();

async function atBudget(scene: PlanScene) {
  const user = await scene.colleague();
  await scene.plans.setKind(UNIT, 'scheme');
  await user.press({ data: askPart.data(UNIT, 'budget') });
  const lines = async () =>
    (await scene.plan()).lines.map(({ content, unit, quantity, unitPrice, source }) =>
      [content, unit, quantity, unitPrice, source].join('|'),
    );
  return { user, lines };
}

/** Rows with a bar between the columns. */
const rows = (count: number, price = '1.000') =>
  Array.from({ length: count }, (_, row) => `Khoản ${row + 1} | cái | 1 | ${price}`).join('\n');

test('a line is asked column by column, each saved as it is answered', async () => {
  const { user, lines } = await atBudget(await scenes.begin());
  await user.say('Tập huấn cán bộ');
  expect(await lines()).toEqual(['Tập huấn cán bộ||||']);
  await user.say('lớp');
  await user.say('1,5');
  expect(user.last.text).toContain('✅ Số lượng: 1,5');
  await user.say('12.000.000');
  expect(await lines()).toEqual(['Tập huấn cán bộ|lớp|1.5|12000000|']);
  await user.press('Ngân sách tỉnh hỗ trợ');
  expect(await lines()).toEqual(['Tập huấn cán bộ|lớp|1.5|12000000|province']);
  expect(user.last.text).toContain(
    '1. Tập huấn cán bộ: 1,5 lớp × 12.000.000 = 18.000.000 đồng (Ngân sách tỉnh hỗ trợ)',
  );
  expect(user.last.text).toContain('Tổng cộng: 18.000.000 đồng\nBằng chữ: Mười tám triệu đồng.');
  await user.press('➕ Thêm dòng');
  await user.say('Máy in');
  expect(await lines()).toHaveLength(2);
});

test.each([
  ['x', 'cần ít nhất 2 ký tự'],
  ['x'.repeat(201), 'nhiều hơn 1 ký tự so với giới hạn 200'],
])('a content “%s” is refused', async (content, said) => {
  const { user, lines } = await atBudget(await scenes.begin());
  expect(onlyOne(await user.say(content)).text).toContain(said);
  expect(await lines()).toEqual([]);
});

test.each([
  ['quantity', 'hai cái', '3'],
  ['quantity', '0', '3'],
  ['quantity', '-1', '3'],
  ['quantity', '1,2345', '3'],
  ['price', 'năm trăm', '500k'],
  ['price', '0', '500k'],
  ['price', '1.500 triệu', '500k'],
  ['price', '9'.repeat(30), '500k'],
])(
  'a %s “%s” is refused with an example; the line stays and the question waits',
  async (column, bad, good) => {
    const { user, lines } = await atBudget(await scenes.begin());
    await user.say('Máy in');
    await user.press('cái');
    if (column === 'price') await user.say('3');
    const before = await lines();
    const reply = onlyOne(await user.say(bad));
    expect(reply.text).toContain(column === 'price' ? 'ví dụ: 4.500.000' : 'ví dụ: 12 hoặc 1,5');
    expect(await lines()).toEqual(before);
    await user.say(good);
    expect(await lines()).not.toEqual(before);
  },
);

test('a unit that is too long, or a source that is typed, is refused; a file is taken meanwhile', async () => {
  const scene = await scenes.begin();
  const { user, lines } = await atBudget(scene);
  await user.say('Máy in');
  expect(onlyOne(await user.say('x'.repeat(31))).text).toContain('giới hạn 30');
  await user.say('chiếc');
  await user.say('1');
  await user.say('1 triệu');
  expect(onlyOne(await user.say('ngân sách')).text).toContain('Câu này trả lời bằng nút');
  await user.after(() => user.sendDocument({ name: 'du-toan.xlsx' }));
  expect(user.last.text).toContain('Đã nhận “du-toan.xlsx”');
  expect(user.last.text).toContain('Kinh phí lấy từ nguồn nào?');
  await user.press('Xã hội hóa');
  expect(await lines()).toEqual(['Máy in|chiếc|1|1000000|community']);
  expect((await scene.plan()).files.map(({ part }) => part)).toEqual(['budget']);
});

test('several rows at once become lines, and one button gives all their source', async () => {
  const { user, lines } = await atBudget(await scenes.begin());
  await user.say(
    'TT|Nội dung|ĐVT|Số lượng|Đơn giá|Thành tiền\n1|Máy quét|cái|2|4.500.000|9.000.000\n2|Tập huấn|lớp|1,5|2.000.000|3.000.000',
  );
  expect(user.last.text).toContain('✅ Đã thêm 2 dòng.');
  expect(user.last.text).toContain('2 cái × 4.500.000 = 9.000.000 đồng (⚠️ chưa có nguồn)');
  await user.press('Nguồn cho 2 dòng: Dự toán của đơn vị');
  expect(await lines()).toEqual(['Máy quét|cái|2|4500000|unit', 'Tập huấn|lớp|1.5|2000000|unit']);
  expect(user.last.text).toContain('Bằng chữ: Mười hai triệu đồng.');
});

test.each([
  ['Máy in | cái | 2', 'thiếu hoặc thừa cột'],
  ['Máy in | cái | nhiều | 5.000.000', 'Số lượng phải là số'],
  ['Máy in | cái | 2 | đắt', 'Đơn giá phải là số đồng'],
  ['Máy in | 2 | 2 | 5.000.000', 'Đơn vị tính phải là chữ'],
  ['Máy in | cái | 2 | 5.000.000 | 9.000.000', 'Thành tiền không bằng'],
])('rows with a fault, “%s”, add nothing and say which line and why', async (row, why) => {
  const { user, lines } = await atBudget(await scenes.begin());
  const reply = onlyOne(await user.say(`Máy quét | cái | 1 | 1.000.000\n${row}`));
  expect(reply.text).toContain(`“${row}”`);
  expect(reply.text).toContain(why);
  expect(reply.text).toContain('Máy quét tài liệu | cái | 2 | 4.500.000');
  expect(await lines()).toEqual([]);
});

test('a spreadsheet’s columns, which Telegram makes spaces of, are not taken for something to buy', async () => {
  const { user, lines } = await atBudget(await scenes.begin());
  const reply = onlyOne(await user.say('Máy quét\tcái\t2\t4.500.000\nMáy in\tcái\t1\t5.000.000'));
  expect(reply.text).toContain('“Máy quét cái 2 4.500.000”\nGiữa các cột cần có dấu |');
  expect(await lines()).toEqual([]);
});

test('30 lines fit, in pages that a phone can show; what is over is refused whole', async () => {
  const scene = await scenes.begin();
  const { user, lines } = await atBudget(scene);
  await user.say(rows(29));
  expect(onlyOne(await user.say(rows(2))).text).toContain(
    'Tin này có 2 dòng, nhưng bảng chỉ còn chỗ cho 1',
  );
  expect(await lines()).toHaveLength(29);
  await user.say('Dòng cuối');
  await user.press({ data: askPart.data(UNIT, 'budget') });
  expect(user.last.text).toContain('30. Dòng cuối');
  expect(user.last.text).not.toContain('20. Khoản 20');
  expect(user.last.text).toContain('Đã đủ 30 dòng');
  await user.press('◀ 2/3');
  expect(user.last.text).toContain('20. Khoản 20');
  await user.press('◀ 1/3');
  expect(user.last.text).toContain('1. Khoản 1:');
  await user.press('2/3 ▶');
  expect(onlyOne(await user.say('Một dòng nữa')).text).toContain('chỉ còn chỗ cho 0 dòng');
});

test('the longest lines that can be typed still make one message', async () => {
  const scene = await scenes.begin();
  const { user, lines } = await atBudget(scene);
  const long = `${'Kinh phí &<b> '.repeat(14)}x`;
  const row = `${long} | ${'đ'.repeat(30)} | 999.999,999 | 33.000.000`;
  await user.say(`${row}\n${row}`);
  for (let more = 0; more < 9; more += 1) await user.say(`${row}\n${row}`);
  await user.press('Nguồn cho 20 dòng: Ngân sách tỉnh hỗ trợ');
  expect(await lines()).toHaveLength(20);
  expect(user.last.text).toContain('20. Kinh phí');
});

test('a total above 10^15 đồng is refused, in one line or over several', async () => {
  const { user, lines } = await atBudget(await scenes.begin());
  await user.say('Xây dựng | công trình | 1 | 999.999.999.999.999');
  expect(await lines()).toHaveLength(1);
  expect(onlyOne(await user.say('Thêm | cái | 1 | 2')).text).toContain(
    'vượt 1.000.000.000.000.000 đồng',
  );
  await user.say('Thêm | cái | 1 | 1');
  await user.say('Máy');
  await user.press('cái');
  await user.say('1');
  expect(onlyOne(await user.say('1')).text).toContain('chưa lưu');
  expect(await lines()).toEqual([
    'Xây dựng|công trình|1|999999999999999|',
    'Thêm|cái|1|1|',
    'Máy|cái|1||',
  ]);
});

test('every column of a line is changed, and a line is removed', async () => {
  const scene = await scenes.begin();
  const { user, lines } = await atBudget(scene);
  await scene.writePlan();
  await user.press({ data: askPart.data(UNIT, 'budget') });
  const change = async (button: string, value: string) => {
    await user.press('✏️ 1');
    await user.press(button);
    expect(user.last.text).toContain('Câu trả lời hiện tại');
    await user.say(value);
  };
  await change('Sửa nội dung', 'Máy in');
  await change('Sửa đơn vị tính', 'bộ');
  await change('Sửa số lượng', '3');
  await change('Sửa đơn giá', '2 triệu');
  await user.press('✏️ 1');
  await user.press('Sửa nguồn');
  await user.press('Xã hội hóa');
  expect(await lines()).toEqual(['Máy in|bộ|3|2000000|community']);
  expect(user.last.text).toContain('Tổng cộng: 6.000.000 đồng');
  await user.press('✏️ 1');
  const { answer } = await user.press('✖ Bỏ dòng này');
  expect(answer?.text).toBe('Đã bỏ dòng.');
  expect(await lines()).toEqual([]);
});

test('a line that a colleague removed in the middle of a question does not come back in pieces', async () => {
  const scene = await scenes.begin();
  const { user, lines } = await atBudget(scene);
  const binh = await scene.colleague('Trần Văn Bình');
  await user.say('Máy in');
  await user.press('cái');
  const [line] = (await scene.plan()).lines;
  await binh.press({ data: removeLine.data(UNIT, line?.id ?? '') });
  expect(onlyOne(await user.say('3')).text).toContain('không còn trong bảng dự toán');
  expect(await lines()).toEqual([]);
  const { answer } = await user.press({ data: openLine.data(UNIT, line?.id ?? '') });
  expect(answer?.text).toContain('không còn trong bảng dự toán');
});

test('two people fill in two lines at once, and both lines are whole', async () => {
  const scene = await scenes.begin();
  const { user: mai, lines } = await atBudget(scene);
  const binh = await scene.colleague('Trần Văn Bình');
  await binh.press({ data: askPart.data(UNIT, 'budget') });
  await Promise.all(
    [mai, binh].map(async (user, index) => {
      await user.say(`Khoản của người ${index}`);
      await user.press('gói');
      await user.say('2');
      await user.say('5 triệu');
      await user.press('Xã hội hóa');
    }),
  );
  expect((await lines()).sort()).toEqual([
    'Khoản của người 0|gói|2|5000000|community',
    'Khoản của người 1|gói|2|5000000|community',
  ]);
});

test('of two tables pasted at once, for which there is no room together, each is taken whole or not at all', async () => {
  const scene = await scenes.begin();
  const { user: mai, lines } = await atBudget(scene);
  const binh = await scene.colleague('Trần Văn Bình');
  await binh.press({ data: askPart.data(UNIT, 'budget') });
  const [[ofMai], [ofBinh]] = await Promise.all([
    mai.say(rows(20, '1.000')),
    binh.say(rows(20, '2.000')),
  ]);
  const all = await lines();
  for (const [price, said] of [
    ['1000', ofMai?.text],
    ['2000', ofBinh?.text],
  ]) {
    const taken = all.filter((line) => line.includes(`|${price}|`)).length;
    expect([0, 20]).toContain(taken);
    if (taken === 20) expect(said).toContain('20 dòng');
    else expect(said).toMatch(/Chưa thêm dòng nào/);
  }
  expect(all.length).toBeLessThanOrEqual(20);
});
