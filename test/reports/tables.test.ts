import { describe, expect, test } from 'vitest';
import { createCommendationStore } from '../../src/commendation/commendation-store.js';
import { createDisseminationStore } from '../../src/dissemination/dissemination-store.js';
import { createReportStore } from '../../src/dissemination/report-store.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { createReplicationStore } from '../../src/replication/replication-store.js';
import { confirm } from '../support/announcements.js';
import { useCatalogueScenes } from '../support/catalogue.js';
import { COMPLETE } from '../support/registration.js';
import { lastFile, recordsOf, sheetsOf } from '../support/reports.js';

const scenes = useCatalogueScenes();

/** The time of the scene, as a spreadsheet shows it: at nine in the contest's zone. */
const NINE = new Date('2019-11-20T09:00:00Z');

describe('tables', () => {
  // All that a contest brings together takes its time on a busy machine.
  test('of a whole contest say in each cell what is on record, in its own type', {
    timeout: 60_000,
  }, async () => {
    const scene = await scenes.begin();
    const { client } = scenes;
    const { admin, app, clock, keys, entries, members, contest } = scene;

    const mai = await scene.member('Nguyễn Thị Mai');
    await members.update(mai.id, { agencyId: 'cam-lam' });
    const binh = await scene.member('Lê Văn Bình');
    const team = await scene.submitted(mai, { title: '=HYPERLINK("x")' }, binh);
    const gone = await scene.submitted(binh, { title: 'Rút lại' });
    await entries.withdraw(gone.id, clock.now());

    const lan = await scene.colleague('Trần Thị Lan', {}, 'so-khoa-hoc');
    await scene.sendPlan(lan, 'so-khoa-hoc');
    const hoa = await scene.colleague('+Hoa', {}, 'cam-lam');
    await scene.sendPlan(hoa, 'cam-lam', 'incomplete');
    await admin.say('/tiendo');
    await admin.press('🔔 Nhắc tất cả');
    await admin.press('Tiếp tục');
    await admin.press(admin.buttons().find((text) => text.startsWith('Gửi')) ?? '');
    await app.allSent();

    await lan.block();
    await admin.say('/thongbao');
    await admin.press('✍️ Soạn thông báo');
    await admin.say('-1+1 Họp lúc 8 giờ');
    await admin.press('⬜ Mọi người');
    await admin.press('✅ Xong');
    await confirm(admin);
    await app.allSent();
    await mai.press('☑️ Đã nắm thông tin');

    await createCommendationStore(client, keys).record(
      '901',
      {
        state: 'recorded',
        agencyId: 'cam-lam',
        entrants: [`e.${team.id}`],
        form: 'certificate',
        number: '=1+1',
        day: '2019-11-19',
        at: clock.now(),
        updateId: 901,
      },
      { versions: 0, userId: 1, subject: 'cam-lam', revision: 0 },
    );
    const replications = createReplicationStore(client, keys);
    const model = await scene.elsewhere('x.77', {});
    await replications.register('902', {
      state: 'registered',
      modelId: model,
      agencyId: 'so-tu-phap',
      plan: '@SUM(A1)',
      start: '2020-03',
      at: clock.now(),
      registeredAt: clock.now(),
    });
    const news = { at: clock.now(), day: '2019-11-18', note: 'Đang thử' };
    await replications.addNews('902', 903, { kind: 'piloting', files: [], ...news });

    await scene.publish(undefined, 'm0');
    await scene.minute();
    await scene.minute();
    await createCoordinatorStore(client, keys).add('so-tu-phap', lan.id);
    const dissemination = createDisseminationStore(client, keys);
    await dissemination.keepKit(1, 'so-tu-phap', clock.now());
    await dissemination.acknowledge(1, binh.id, 'so-tu-phap');
    await createReportStore(client, keys).send(
      'so-tu-phap',
      {
        at: clock.now(),
        updateId: 904,
        resultsVersion: 1,
        day: '2019-11-20',
        ways: ['meeting', 'chat'],
        officials: { reached: 120, total: 150 },
        union: { reached: 30, total: 30 },
        models: ['f.cam-lam'],
        obstacles: '-Chưa có đường truyền',
        files: [],
      },
      0,
    );

    await admin.say('/baocao');
    await admin.press('🗂 Tất cả trong một tệp');
    await app.allSent();
    const sheets = await sheetsOf(await lastFile(scene, admin));
    expect(admin.messages.at(-2)?.text).toBe('✅ Đã lập và gửi báo cáo “Tất cả trong một tệp”.');
    expect(sheets.map(({ name }) => name)).toEqual([
      'Hồ sơ dự thi',
      'Tác giả',
      'Phương án, đề án',
      'Tin nhắc',
      'Thông báo',
      'Thông báo theo cơ quan',
      'Từng bản thông báo',
      'Phổ biến kết quả',
      'Biểu dương theo cơ quan',
      'Biểu dương theo hồ sơ',
      'Nhân rộng',
      'Phiếu chấm',
      'Kết luận thẩm định',
      'Khảo sát',
    ]);
    for (const { rows } of sheets) {
      expect(rows.slice(1, 4).map(([first]) => first)).toEqual([
        'Mô hình, sáng kiến cải cách hành chính của công chức, viên chức trẻ, lần thứ 4, năm 2019',
        'Số liệu trong hệ thống tính đến 09:00 ngày 20/11/2019.',
        expect.stringContaining('Tệp có dữ liệu cá nhân'),
      ]);
      // Every column has a name, and no two the same one, but for those that the form names.
      const head = rows.find(([first]) => first === 'STT') ?? [];
      expect(new Set(head).size).toBe(head.length);
      expect(head).not.toContain(null);
    }
    const [written, authors, plans, reminders, announcements, byAgency, copies, ...rest] =
      sheets.map(recordsOf);
    const [coverage, commendedBy, commended, replicated, appraised, decided, surveyed] = rest;
    const answers = Object.fromEntries(
      contest.form.steps
        .filter(({ id }) =>
          ['situation', 'content', 'steps', 'applicability', 'effect'].includes(id),
        )
        .map(({ id, label }) => [label.vi, COMPLETE[id]]),
    );

    expect(written).toEqual([
      {
        STT: 1,
        'Mã hồ sơ': team.code,
        'Tình trạng': 'đã gửi',
        'Tên mô hình, sáng kiến': '=HYPERLINK("x")',
        'Nhóm cơ quan': 'UBND cấp huyện',
        'Cơ quan': 'UBND huyện Cam Lâm',
        'Đơn vị của người gửi': 'UBND huyện Cam Lâm',
        'Người gửi hồ sơ': 'Nguyễn Thị Mai',
        'Số tác giả': 2,
        'Lĩnh vực': 'Cải cách thủ tục hành chính',
        'Hình thức': 'Nhóm',
        'Chức vụ': 'Chuyên viên',
        'Đơn vị': 'Sở Nội vụ',
        ...answers,
        'Kinh phí': null,
        'Số tệp': 0,
        'Số lần gửi': 1,
        'Gửi gần nhất': NINE,
        'Có sửa đổi chưa gửi': 'không',
      },
      expect.objectContaining({
        STT: 2,
        'Mã hồ sơ': gone.code,
        'Tình trạng': 'đã rút',
        'Tên mô hình, sáng kiến': null,
        'Người gửi hồ sơ': null,
        'Số lần gửi': 1,
        'Gửi gần nhất': NINE,
      }),
      expect.objectContaining({ STT: null, 'Mã hồ sơ': 'Cộng', 'Số tác giả': 2, 'Số tệp': 0 }),
    ]);
    const author = {
      'Mã hồ sơ': team.code,
      'Tên mô hình, sáng kiến': '=HYPERLINK("x")',
      'Cơ quan của hồ sơ': 'UBND huyện Cam Lâm',
      'Có tài khoản': 'có',
    };
    expect(authors).toEqual([
      {
        STT: 1,
        ...author,
        'Họ tên': 'Nguyễn Thị Mai',
        'Vai trò': 'người gửi hồ sơ',
        'Chức vụ': 'Chuyên viên',
        'Đơn vị': 'UBND huyện Cam Lâm',
      },
      {
        STT: 2,
        ...author,
        'Họ tên': 'Lê Văn Bình',
        'Vai trò': 'đồng tác giả',
        'Chức vụ': null,
        'Đơn vị': null,
      },
    ]);

    expect(plans).toHaveLength(contest.finalists.units.length + 1);
    const paper = { 'Bản giấy: số': null, 'Bản giấy: ngày': null };
    expect(plans?.find((row) => row['Đơn vị'] === 'Sở Khoa học và Công nghệ')).toEqual({
      STT: 2,
      'Đơn vị': 'Sở Khoa học và Công nghệ',
      'Cơ quan': 'Sở Khoa học và Công nghệ',
      'Tên mô hình, sáng kiến': null,
      'Tình hình': 'đã gửi đủ',
      'Còn thiếu': null,
      Loại: 'Đề án',
      'Mã phương án': 'PA-2019-0001',
      'Số lần gửi': 1,
      'Gửi gần nhất': NINE,
      'Đúng hạn': 'có',
      'Số ngày muộn': null,
      ...paper,
      'Số tệp': 0,
      'Kinh phí: Ngân sách tỉnh hỗ trợ (đồng)': 9_000_000,
      'Kinh phí: Dự toán của đơn vị (đồng)': 0,
      'Kinh phí: Xã hội hóa (đồng)': 0,
      'Kinh phí: tổng (đồng)': 9_000_000,
      'Có sửa đổi chưa gửi': 'không',
      'Số người': 1,
      'Cần gọi điện vì': null,
    });
    expect(plans?.find((row) => row['Đơn vị'] === 'UBND huyện Cam Lâm')).toMatchObject({
      'Tình hình': 'đã gửi, còn thiếu',
      'Còn thiếu': 'Dự toán kinh phí',
      'Kinh phí: tổng (đồng)': 0,
    });
    expect(plans?.find((row) => row['Đơn vị'] === 'Sở Nội vụ')).toMatchObject({
      'Tình hình': 'chưa gửi',
      'Kinh phí: tổng (đồng)': null,
      'Cần gọi điện vì': 'chưa có ai nhận đơn vị',
    });
    expect(plans?.at(-1)).toMatchObject({ 'Đơn vị': 'Cộng', 'Kinh phí: tổng (đồng)': 9_000_000 });

    const arrived = {
      'Kết quả gửi': 'Đã gửi',
      'Lúc có kết quả': NINE,
      'Lý do': null,
      'Số lần gửi đi': 1,
      'Có thể đến hai lần': 'không',
    };
    expect(reminders).toEqual([
      {
        STT: 1,
        'Lúc lập tin': NINE,
        'Loại tin': 'quản trị viên nhắc',
        'Đơn vị': 'UBND huyện Cam Lâm',
        'Cơ quan': 'UBND huyện Cam Lâm',
        'Người nhận': '+Hoa',
        ...arrived,
      },
    ]);

    const announced = { 'Thông báo': '-1+1 Họp lúc 8 giờ', 'Bắt đầu gửi': NINE };
    const counts = (sent: number, blocked: number, acknowledged: number) => ({
      'Số bản': sent + blocked,
      'Đã gửi': sent,
      'Không gửi được': 0,
      'Bị chặn': blocked,
      'Chưa rõ': 0,
      'Không gửi nữa': 0,
      'Chờ gửi': 0,
      'Đã nắm thông tin': acknowledged,
    });
    const [one] = announcements ?? [];
    expect(one).toEqual({
      STT: 1,
      ...announced,
      'Loại thông báo': 'tin cuộc thi',
      ...counts(3, 1, 1),
      'Số lần đính chính': 0,
      'Thu hồi lúc': null,
    });
    expect(announcements?.at(-1)).toMatchObject({ 'Thông báo': 'Cộng', ...counts(3, 1, 1) });
    expect(byAgency).toEqual([
      { STT: 1, ...announced, 'Cơ quan': 'Sở Nội vụ', ...counts(2, 1, 0) },
      { STT: 2, ...announced, 'Cơ quan': 'UBND huyện Cam Lâm', ...counts(1, 0, 1) },
      expect.objectContaining({ 'Thông báo': 'Cộng', ...counts(3, 1, 1) }),
    ]);
    const copyOf = (name: string) => copies?.find((row) => row['Người nhận'] === name);
    expect(copies).toHaveLength(4);
    expect(copyOf('Nguyễn Thị Mai')).toMatchObject({
      ...announced,
      'Nơi nhận': 'cá nhân',
      'Cơ quan': 'UBND huyện Cam Lâm',
      ...arrived,
      'Bấm “Đã nắm thông tin”': NINE,
    });
    expect(copyOf('Trần Thị Lan')).toMatchObject({
      'Kết quả gửi': 'Bị chặn',
      'Lý do': 'người nhận đã chặn hệ thống',
      'Bấm “Đã nắm thông tin”': null,
    });

    expect(coverage?.find((row) => row['Cơ quan'] === 'Sở Tư pháp')).toMatchObject({
      'Nhóm cơ quan': 'Sở, ban, ngành',
      'Số đầu mối': 1,
      'Nhận bộ tài liệu': NINE,
      'Báo cáo': 'đã báo cáo',
      'Báo cáo lúc': NINE,
      'Ngày phổ biến': new Date('2019-11-20T00:00:00Z'),
      'Hình thức': 'Cuộc họp; Nhóm trò chuyện',
      'CBCCVC được phổ biến': 120,
      'Tổng số CBCCVC': 150,
      'Đoàn viên được phổ biến': 30,
      'Tổng số đoàn viên': 30,
      'Số mô hình được chọn': 1,
      'Khó khăn, kiến nghị': '-Chưa có đường truyền',
      'Số tệp minh chứng': 0,
      'Số người bấm “Đã nắm thông tin”': 1,
    });
    expect(coverage?.at(-1)).toMatchObject({
      'Nhóm cơ quan': 'Cộng',
      'CBCCVC được phổ biến': 120,
      'Số người bấm “Đã nắm thông tin”': 1,
      'Số mô hình được chọn': null,
    });

    expect(commendedBy?.find((row) => row['Cơ quan'] === 'UBND huyện Cam Lâm')).toMatchObject({
      'Hồ sơ dự thi': 2,
      'Đã biểu dương': 1,
      'Tỷ lệ biểu dương': 0.5,
      'Có số văn bản': 1,
      'Tỷ lệ có văn bản': 0.5,
    });
    expect(commended?.find((row) => row['Mã hồ sơ'] === team.code)).toMatchObject({
      'Cơ quan': 'UBND huyện Cam Lâm',
      'Tên mô hình, sáng kiến': '=HYPERLINK("x")',
      'Đã biểu dương': 'có',
      'Số lần biểu dương': 1,
      'Ngày gần nhất': new Date('2019-11-19T00:00:00Z'),
      'Nội dung biểu dương': 'Giấy khen, văn bản số =1+1, ngày 19/11/2019',
      'Có số văn bản': 'có',
    });
    expect(JSON.stringify([coverage, commendedBy, commended, replicated])).not.toMatch(
      /Mai|Hoa|Lan/,
    );
    expect(replicated).toEqual([
      {
        STT: 1,
        'Mô hình, sáng kiến': 'Một cửa lưu động',
        'Cơ quan, đơn vị áp dụng': 'Sở Tư pháp',
        'Tiến độ': 'Thí điểm',
        'Ngày của mốc': new Date('2019-11-18T00:00:00Z'),
        'Tin gần nhất': NINE,
        'Im lặng': 'không',
        'Đăng ký lúc': NINE,
        'Dự kiến bắt đầu': '03/2020',
        'Kế hoạch áp dụng': '@SUM(A1)',
        'Ghi chú của cơ quan': 'Đang thử',
        'Số tệp minh chứng': 0,
      },
    ]);
    expect([appraised, surveyed]).toEqual([[], []]);
    expect(decided?.find((row) => row['Đơn vị'] === 'Sở Khoa học và Công nghệ')).toMatchObject({
      'Mã phương án': 'PA-2019-0001',
      'Kết luận': 'chưa có',
      'Đề nghị: Ngân sách tỉnh hỗ trợ (đồng)': 9_000_000,
      'Thống nhất: Ngân sách tỉnh hỗ trợ (đồng)': null,
      'Số lần đề nghị hoàn thiện': 0,
    });
  });
});
