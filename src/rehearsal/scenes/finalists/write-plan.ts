import type { EmulatedUser } from '../../../emulator/emulator.js';
import type { Stage } from '../stage.js';

/** What a unit writes about its model, in a few lines; rows as they are typed into the chat. */
const SOLUTION =
  'Hoàn thiện mô hình đã dự thi: thống nhất quy trình, bổ sung tính năng tra cứu, áp dụng trong toàn đơn vị.';
const METHOD =
  'Quý I: hoàn thiện quy trình. Quý II: làm thử ba tháng. Quý III: đánh giá, nhân rộng. Văn phòng đơn vị chủ trì.';
const BUDGET = 'Tập huấn cán bộ | lớp | 2 | 7.500.000\nMáy quét tài liệu | cái | 1 | 9.000.000';

/** From `/kehoach` to the summary, through the parts that are named. */
async function write(scene: Stage, user: EmulatedUser, texts: readonly string[]): Promise<void> {
  const { parts, kinds } = scene.contest.plan;
  await scene.say(user, '/kehoach');
  await scene.fill(
    user,
    [{ to: 'loại văn bản nào', press: kinds.at(-1)?.label.vi ?? '' }],
    'Phương án, đề án, kế hoạch –',
  );
  for (const [index, text] of texts.entries()) {
    const part = parts[index];
    if (!part) throw new Error(`A plan has no part ${index}`);
    await scene.press(user, part.label.vi);
    await scene.answer(user, part.label.vi, text);
  }
}

/** A unit writes its whole plan in the chat and sends it. */
export async function sendPlan(scene: Stage, user: EmulatedUser): Promise<void> {
  await write(scene, user, [SOLUTION, METHOD, BUDGET]);
  await finish(scene, user);
}

/** A unit sends what it has: its budget is missing. */
export async function sendPart(scene: Stage, user: EmulatedUser): Promise<void> {
  await write(scene, user, [SOLUTION, METHOD]);
  await scene.press(user, 'Bảng tóm tắt');
  await scene.press(user, '📨 Gửi');
  await scene.press(user, 'Gửi phần đã có');
  await scene.expect(user, '🧾');
}

/** The unit that sent a part sends the rest. */
export async function sendRest(scene: Stage, user: EmulatedUser): Promise<void> {
  const budget = scene.contest.plan.parts.at(-1)?.label.vi ?? '';
  await scene.say(user, '/kehoach');
  await scene.press(user, budget);
  await scene.answer(user, budget, BUDGET);
  await finish(scene, user);
}

async function finish(scene: Stage, user: EmulatedUser): Promise<void> {
  const source = scene.contest.plan.sources.at(0)?.label.vi ?? '';
  await scene.press(user, `Nguồn cho 2 dòng: ${source}`);
  await scene.press(user, 'Bảng tóm tắt');
  await scene.press(user, '📨 Gửi');
  await scene.expect(user, '🧾');
}
