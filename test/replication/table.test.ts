import { expect, test } from 'vitest';
import { openTable, sendTableSheet } from '../../src/replication/buttons.js';
import { replicationActions, replicationLinesOfModel } from '../../src/replication/on-card.js';
import { readCells } from '../../src/results/sheet/read-cells.js';
import { createPlainApi } from '../../src/telegram/bot.js';
import { bytesOfFile } from '../../src/telegram/file-download.js';
import { createHttpClient } from '../../src/telegram/http-client.js';
import { TOKEN } from '../support/app.js';
import {
  ELSEWHERE,
  MODEL,
  type ReplicationScene,
  TITLE,
  useReplicationScenes,
} from '../support/replication.js';
import { pressFresh } from '../support/results.js';

const scenes = useReplicationScenes();

/** The bytes of a document that the bot sent. */
async function bytesOf(scene: ReplicationScene, fileId: string): Promise<Buffer> {
  const http = createHttpClient();
  const apiRoot = scene.emulator.url;
  const api = createPlainApi({ token: TOKEN, apiRoot, http });
  try {
    return await bytesOfFile({ api, token: TOKEN, apiRoot, http }, fileId, 1_000_000);
  } finally {
    await http.close();
  }
}

test('the organiser sees every agency and model, by milestone, and takes it away as a spreadsheet', async () => {
  const scene = await scenes.begin();
  await scene.publishElsewhere();
  const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
  const hai = await scene.coordinator('Lý Hải', 'cam-ranh');
  const an = await scene.official('Đỗ An', 'so-noi-vu');
  await scene.register(mai);
  await mai.press('Thí điểm');
  await mai.press('✅ Ghi nhận');
  await scene.register(hai);
  await scene.register(hai, ELSEWHERE);
  await scene.register(an, ELSEWHERE);
  await scene.minute();
  await pressFresh(scene.admin, openTable.data('all', '0'));
  expect(scene.admin.last.text).toBe(
    [
      'Nhân rộng mô hình',
      'Tất cả: 4. Đang xem: tất cả (4).',
      `1. UBND thành phố Nha Trang – ${TITLE}: thí điểm, tin gần nhất 20/11/2019`,
      `2. UBND thành phố Cam Ranh – ${TITLE}: đã đăng ký, tin gần nhất 20/11/2019`,
      '3. UBND thành phố Cam Ranh – Một cửa lưu động: đã đăng ký, tin gần nhất 20/11/2019',
      '4. Sở Nội vụ – Một cửa lưu động: chờ cơ quan xác nhận, tin gần nhất 20/11/2019',
    ].join('\n'),
  );
  await scene.admin.press('chờ cơ quan xác nhận (1)');
  expect(scene.admin.last.text).toContain('1. Sở Nội vụ – Một cửa lưu động');
  await scene.admin.press('1');
  expect(scene.admin.last.text).toContain('Người phụ trách: Trần Văn Phụ Trách, Trưởng phòng');
  await scene.admin.press('🌱 Bảng nhân rộng');
  await scene.admin.press('📊 Tải bảng tính');
  expect(scene.admin.last.document?.file_name).toBe('nhan-rong.xlsx');
  const cells = await readCells(await bytesOf(scene, scene.admin.last.document?.file_id ?? ''));
  expect(cells).toHaveLength(5);
  expect(cells[1]?.slice(0, 3)).toEqual([TITLE, 'UBND thành phố Nha Trang', 'thí điểm']);
  expect(JSON.stringify(cells)).not.toContain('Phụ Trách');
});

test('for anybody else the table does not exist', async () => {
  const scene = await scenes.begin();
  const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
  await scene.register(mai);
  for (const data of [openTable.data('all', '0'), sendTableSheet.data()]) {
    const { messages, answer } = await mai.press({ data });
    expect(messages).toEqual([]);
    expect(answer?.text).toContain('dành cho quản trị viên');
  }
});

test('a card says how many apply its model, and what the reader may do', async () => {
  const scene = await scenes.begin();
  const { t, lines, actions } = {
    t: scene.deps.translators.vi,
    lines: replicationLinesOfModel(scene.deps),
    actions: replicationActions(scene.deps),
  };
  const model = { id: MODEL };
  const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
  const buttons = async (userId: number) =>
    (await actions(model, await scene.members.find(userId), t)).flat().map(({ text }) => text);
  expect(await lines(model, t)).toEqual([]);
  expect(await buttons(mai.id)).toEqual(['🌱 Đăng ký nhân rộng']);
  const { id } = await scene.register(mai);
  expect(await lines(model, t)).toEqual(['🌱 1 cơ quan đăng ký nhân rộng, đang thực hiện']);
  expect(await buttons(mai.id)).toEqual(['🌱 Xem đăng ký nhân rộng', '🌱 Ai đang áp dụng']);
  expect(await buttons(scene.author.id)).toEqual(['🌱 Đăng ký nhân rộng', '🌱 Ai đang áp dụng']);
  await pressFresh(mai, `yr:${id}:adapted`);
  await mai.press('✅ Ghi nhận');
  expect(await lines(model, t)).toEqual(['🌱 1 cơ quan đã áp dụng']);
  await pressFresh(mai, `yr:${id}:dropped`);
  await mai.say('Hết kinh phí.');
  await mai.press('✅ Ghi nhận');
  expect(await lines(model, t)).toEqual([]);
});
