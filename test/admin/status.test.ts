import { expect, test } from 'vitest';
import { fillIn, join } from '../support/conversation.js';
import { useStages } from '../support/stages.js';

const stages = useStages();
const ADMIN = 5_000_000_777;
const MAILING = { kind: 'x', subject: 'x', chunks: 1, total: 2, pending: 2, held: 'by-hand' };

test('an administrator reads with /trangthai whether the bot runs and how much it holds', async () => {
  const { emulator, clock, keys } = await stages.set({ env: { ADMIN_IDS: String(ADMIN) } });
  const mai = emulator.user();
  await join(mai, 'Nguyễn Thị Mai');
  await mai.press('Bắt đầu');
  await fillIn(mai);
  await mai.press('Gửi hồ sơ');
  clock.advance(5_400_000);
  const admin = emulator.user({ id: ADMIN });
  await admin.say('/trangthai');
  expect(admin.last.text?.split('\n')).toEqual([
    'Tình trạng hệ thống',
    'Thời điểm xem: 10:30 ngày 20/11/2019',
    'Hoạt động từ: 09:00 ngày 20/11/2019',
    'Người dùng: 1',
    'Hồ sơ đã cấp mã: 1',
    'Tin chờ gửi: không có',
    'Sao lưu gần nhất: chưa có',
  ]);
  expect(admin.buttons()).toEqual(['☰ Trình đơn']);
  await stages.store.client.hset(keys.mailing('m1'), { ...MAILING, createdAt: clock.now() });
  await stages.store.client.zadd(keys.openMailings, 1, 'm1');
  await stages.store.client.hset(keys.lastBackup, 'at', clock.now());
  await admin.say('/trangthai');
  expect(admin.last.text?.split('\n').slice(-2)).toEqual([
    'Tin chờ gửi: 2, cũ nhất từ 10:30 ngày 20/11/2019',
    'Sao lưu gần nhất: 10:30 ngày 20/11/2019',
  ]);
});

test('for anyone else the command says whom it is for', async () => {
  const { emulator } = await stages.set({ env: { ADMIN_IDS: String(ADMIN) } });
  const mai = emulator.user();
  for (const command of ['/trangthai', '/status']) {
    await mai.say(command);
    expect(mai.last.text).toContain('dành cho quản trị viên');
  }
});

test('the command menu follows language and role', async () => {
  const { emulator } = await stages.set({ env: { ADMIN_IDS: String(ADMIN) } });
  const names = (user: ReturnType<typeof emulator.user>) =>
    user.commands().map(({ command }) => command);
  const vietnamese = [
    'start',
    'dangky',
    'hoso',
    'kehoach',
    'ketqua',
    'mohinh',
    'hoidap',
    'donvi',
    'lich',
    'caidat',
    'huy',
    'ngonngu',
    'quyenriengtu',
    'dulieu',
    'rutdongy',
    'xoadulieu',
    'trogiup',
    'vaitro',
    'khaosat',
  ];
  const english = [
    'start',
    'register',
    'entries',
    'plan',
    'results',
    'models',
    'questions',
    'agency',
    'calendar',
    'settings',
    'cancel',
    'language',
    'privacy',
    'mydata',
    'withdraw',
    'erase',
    'help',
    'roles',
    'survey',
  ];
  expect(names(emulator.user({ languageCode: 'vi' }))).toEqual(vietnamese);
  expect(names(emulator.user({ languageCode: 'fr' }))).toEqual(vietnamese);
  expect(names(emulator.user({ languageCode: 'en' }))).toEqual(english);
  const admin = emulator.user({ id: ADMIN });
  await admin.open();
  const office = ['thongke', 'thongbao', 'tiendo', 'nhatky', 'trangthai', 'thamdinh', 'baocao'];
  expect(names(admin)).toEqual([...vietnamese, ...office]);
  await admin.say('/ngonngu');
  await admin.press('English');
  expect(names(admin)).toEqual([
    ...english,
    ...['statistics', 'announce', 'progress', 'audit', 'status', 'appraisal', 'reports'],
  ]);
  expect(admin.commands().find(({ command }) => command === 'status')?.description).toBe(
    'State of the bot',
  );
});
