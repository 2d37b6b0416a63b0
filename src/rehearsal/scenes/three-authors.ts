import type { Contest, FormStep } from '../../contest/contest.js';
import type { EmulatedUser } from '../../emulator/emulator.js';
import { joinAnswers } from './joining.js';
import type { Answer } from './looking.js';
import type { Scene } from './scene.js';
import type { Stage } from './stage.js';

const AGENCY = 'Sở Nội vụ';

/** What Mai writes, by the step's id. */
const WRITTEN: Record<string, string> = {
  title: 'Nhắn tin báo kết quả hồ sơ một cửa',
  situation:
    'Người dân phải đi lại hai, ba lần để hỏi kết quả hồ sơ, vì không biết khi nào giải quyết xong. Bộ phận một cửa cũng mất nhiều thời gian trả lời.',
  content:
    'Khi hồ sơ có kết quả, hệ thống một cửa tự nhắn tin cho người dân, kèm nơi và giờ trả. Người dân chọn nhận tại bộ phận một cửa hoặc qua bưu điện. Điểm mới là không cần cài thêm ứng dụng.',
  steps:
    '1. Ghi số điện thoại khi tiếp nhận hồ sơ.\n2. Nhắn tin khi có kết quả.\n3. Trả kết quả tại nơi người dân đã chọn.',
  applicability:
    'Làm thử tại một phường trong ba tháng, sau đó áp dụng được ở mọi bộ phận một cửa cấp huyện, cấp xã.',
  effect: 'Dự kiến mỗi hồ sơ bớt được ít nhất một lần đi lại của người dân.',
};

/** What Mai presses, by the step's id. */
const PRESSED: Record<string, string> = {
  field: 'Cải cách thủ tục hành chính',
  kind: 'Nhóm',
  position: 'Chuyên viên',
  unit: AGENCY,
  cost: 'Bỏ qua',
  documents: 'Không có',
  pledge: 'Tôi cam kết',
};

const isKnown = ({ id, type }: FormStep) => type === 'authors' || id in WRITTEN || id in PRESSED;

/** The form's questions in its own words, so that a change of the contest file doesn't matter. */
function answersTo({ form }: Contest): Answer[] {
  return form.steps.flatMap(({ id, question }): Answer[] => {
    const [say, press] = [WRITTEN[id], PRESSED[id]];
    if (say !== undefined) return [{ to: question.vi, say }];
    return press === undefined ? [] : [{ to: question.vi, press }];
  });
}

/** Under the summary, when nothing is missing. */
const CARD = 'Bản nháp – chưa gửi';

const personOf = (user: EmulatedUser) => ({
  name: user.person.user.first_name,
  agency: AGENCY,
  position: 'Chuyên viên',
});

async function invite(scene: Stage, mai: EmulatedUser): Promise<string> {
  await scene.press(mai, 'Mời qua Telegram');
  return scene.link(mai);
}

async function joinAs(scene: Stage, author: EmulatedUser, link: string): Promise<void> {
  await scene.open(author, link);
  await scene.press(author, 'Nhận lời');
  // The invitation stands there again when the questions are over.
  await scene.fill(author, joinAnswers(personOf(author)), 'Lời mời làm đồng tác giả');
  await scene.press(author, 'Nhận lời');
  await scene.expect(author, 'đã trở thành đồng tác giả');
}

/** Someone with an idea registers it, and two others join. */
export const threeAuthors: Scene = {
  id: 'three-authors',
  title: { vi: 'Một sáng kiến của ba tác giả', en: 'An idea is registered by three authors' },
  about: {
    vi: 'Chị Mai đăng ký sáng kiến, mời anh Bình và chị Chi bằng liên kết. Hai người nhận lời; biên nhận có mã hồ sơ đến với cả ba.',
    en: 'Mai registers an idea and invites Bình and Chi by links. Both accept; the receipt with its code reaches all three.',
  },
  minutes: 3,
  next: {
    vi: 'Gõ /hoso trên điện thoại của anh Bình: hồ sơ chung nằm trong danh sách. Trên điện thoại của chị Mai có thể sửa và gửi bản 2.',
    en: 'Type /hoso on Bình’s phone: the shared entry is on his list. On Mai’s phone it can be changed and sent again.',
  },
  fits: ({ form, agencyGroups }) =>
    form.steps.every(isKnown) &&
    form.steps.some(({ type }) => type === 'authors') &&
    agencyGroups.some(({ agencies }) => agencies.some(({ name }) => name === AGENCY)),

  async play(scene) {
    await scene.begin('2019-11-20T08:30');
    const mai = scene.newcomer('Nguyễn Thị Mai');
    const binh = scene.newcomer('Trần Văn Bình');
    const chi = scene.newcomer('Lê Thị Chi');
    scene.show(
      [mai, 'Người đăng ký', 'Registers the idea'],
      [binh, 'Đồng tác giả', 'Co-author'],
      [chi, 'Đồng tác giả', 'Co-author'],
    );
    const answers = answersTo(scene.contest);
    const authors = scene.contest.form.steps.find(({ type }) => type === 'authors');
    if (!authors) throw new Error('The form asks for no authors');

    await scene.caption(
      'Chị Mai mở hệ thống, đồng ý về dữ liệu cá nhân và khai thông tin.',
      'Mai opens the bot, agrees to its use of her data and says who she is.',
    );
    await scene.open(mai);
    await scene.press(mai, 'Đăng ký sáng kiến');
    await scene.fill(mai, joinAnswers(personOf(mai)), 'Mẫu có tối đa');

    await scene.until('2019-11-20T08:34');
    await scene.caption(
      'Chị Mai đăng ký sáng kiến của nhóm, mỗi lần một câu.',
      'Mai registers the team’s idea, one question at a time.',
    );
    await scene.press(mai, 'Bắt đầu');
    await scene.fill(mai, answers, authors.question.vi);

    await scene.until('2019-11-20T08:52');
    await scene.caption(
      'Đến câu đồng tác giả, chị Mai tạo hai liên kết mời.',
      'At the question about co-authors she makes two links.',
    );
    const forBinh = await invite(scene, mai);
    await scene.press(mai, `◀ ${authors.label.vi}`);
    const forChi = await invite(scene, mai);

    await scene.until('2019-11-20T09:10');
    await scene.caption(
      'Anh Bình mở liên kết chị Mai gửi và nhận lời.',
      'Bình opens his link and accepts.',
    );
    await joinAs(scene, binh, forBinh);
    await scene.until('2019-11-20T10:05');
    await scene.caption('Chị Chi cũng nhận lời.', 'Chi accepts as well.');
    await joinAs(scene, chi, forChi);
    await scene.caption(
      'Chị Mai được báo mỗi khi có người nhận lời.',
      'Mai is told each time that somebody accepts.',
    );
    await scene.expect(mai, 'Lê Thị Chi đã nhận lời');

    await scene.until('2019-11-20T10:20');
    await scene.caption('Chị Mai trả lời các câu còn lại.', 'Mai answers what is left.');
    await scene.press(mai, `◀ ${authors.label.vi}`);
    await scene.press(mai, 'Xong ▶');
    await scene.fill(mai, answers, CARD);

    await scene.until('2019-11-20T10:40');
    await scene.caption('Chị Mai gửi hồ sơ.', 'Mai sends the entry.');
    await scene.press(mai, 'Gửi hồ sơ');
    const receipt = await scene.expect(mai, 'Mã hồ sơ:');
    const code = /Mã hồ sơ: (\S+)/.exec(receipt.text ?? '')?.[1] ?? '';
    for (const user of [binh, chi]) await scene.expect(user, code);
    await scene.caption(
      `Biên nhận mã ${code} đã đến với cả ba tác giả.`,
      `The receipt with the code ${code} has reached all three authors.`,
    );
  },
};
