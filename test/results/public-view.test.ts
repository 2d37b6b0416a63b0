import { describe, expect, test } from 'vitest';
import type { ResultRow } from '../../src/results/result.js';
import { PRIZES, pressFresh, useResultScenes } from '../support/results.js';

const scenes = useResultScenes();

describe('/ketqua', () => {
  test('says before publication what is known, with its source, and nothing else', async () => {
    const { emulator } = await scenes.begin();
    const stranger = emulator.user();
    await stranger.say('/ketqua');
    const text = stranger.last.text ?? '';
    expect(text).toContain(
      'Kết quả · Sáng kiến CCHC trẻ lần thứ 4 - năm 2019\nChưa có kết quả được công bố.',
    );
    expect(text).toContain(
      '• Sở Thông tin và Truyền thông: 83 điểm\n• Sở Khoa học và Công nghệ: 77,8 điểm',
    );
    expect(text.match(/: chưa có dữ liệu chính thức\n/g)).toHaveLength(9);
    expect(text).toContain('Nguồn: Báo Khánh Hòa ngày 11/09/2019');
    expect(text).not.toMatch(/Giải (Nhất|Nhì|Ba)/);
    await stranger.say('/results');
    expect(stranger.last.text).toBe(text);
  });

  test('fits a message, however many finalists there are', async () => {
    const { emulator } = await scenes.begin({
      changeContest: ({ finalists: { units } }) => {
        for (let more = 0; more < 80; more += 1) {
          const unitName = `Đơn vị <thứ> ${more} & một tên dài như tên của nhiều cơ quan, đơn vị`;
          units.push({ id: `x-${more}`, unitName, agencyId: 'so-noi-vu' });
        }
      },
    });
    const stranger = emulator.user();
    await stranger.say('/ketqua');
    expect(stranger.last.text).toMatch(/… và \d+ đơn vị khác/);
    expect(stranger.last.text).toContain('Nguồn: Báo Khánh Hòa');
  });

  test('shows what is published to anyone, by prize, field and agency', async () => {
    const scene = await scenes.begin();
    await scene.publish({ ...PRIZES, 'so-noi-vu': { prize: 'none', field: 'staff' } }, 'm0');
    await scene.minute();
    const stranger = scene.emulator.user({ languageCode: 'en' });
    await stranger.open('results');
    expect(stranger.last.text).toBe(
      [
        'Results · Young PAR initiatives, 4th contest, 2019',
        'Published at 09:00 on 20/11/2019.',
        '',
        '🏅 First prize',
        '1. Sở Thông tin và Truyền thông',
        'Hệ thống tiếp nhận phản ánh, kiến nghị',
        '83 points · Rank 1',
        '',
        '🏅 Second prize',
        '2. Sở Khoa học và Công nghệ',
        '77.8 points · Rank: no official data',
        '',
        '🏅 Third prize',
        '3. UBND huyện Cam Lâm',
        'Points and rank: no official data',
        '',
        'No prize',
        '4. Sở Nội vụ',
        'Points and rank: no official data',
      ].join('\n'),
    );
    await stranger.press('By prize');
    expect(stranger.buttons().slice(0, 4)).toEqual([
      'First prize (1)',
      'Second prize (1)',
      'Third prize (1)',
      'No prize (1)',
    ]);
    await stranger.press('Second prize');
    expect(stranger.last.text).toContain('Prize: Second prize (1 result)');
    expect(stranger.last.text).not.toContain('First prize');
    await stranger.press('By field');
    await stranger.press('no official data (3)');
    expect(stranger.last.text).toContain('3. UBND huyện Cam Lâm');
    await stranger.press('By agency');
    await stranger.press('Cam Lâm');
    expect(stranger.last.text).toContain('1. UBND huyện Cam Lâm');
    await stranger.press('All results');
    await stranger.press('1. Sở Thông tin');
    expect(stranger.last.text).toBe(
      [
        'Sở Thông tin và Truyền thông',
        'Model or initiative: Hệ thống tiếp nhận phản ánh, kiến nghị',
        '',
        'Prize: First prize',
        'Points: 83 points',
        'Rank: 1',
        'Field: no official data',
        'Agency: Department of Information and Communications',
      ].join('\n'),
    );
    await stranger.press('List of results');
    await stranger.press('Picture');
    expect(stranger.last.photo).toBeDefined();
  });

  test('is in the menu, and in the command menu', async () => {
    const { emulator } = await scenes.begin();
    const stranger = emulator.user();
    await stranger.open();
    expect(stranger.buttons()).toContain('🏆 Kết quả');
    await stranger.press('Kết quả');
    expect(stranger.last.text).toContain('Chưa có kết quả được công bố.');
    expect(stranger.commands().map(({ command }) => command)).toContain('ketqua');
  });

  test('has pages, and answers buttons of pages and results that are not there', async () => {
    const scene = await scenes.begin();
    const long = 'Tên rất dài của một mô hình, sáng kiến cải cách hành chính '.repeat(3).trim();
    const all: Record<string, Partial<ResultRow>> = Object.fromEntries(
      scene.contest.finalists.units.map(({ id }, at) => [id, { points: 90 - at, title: long }]),
    );
    await scene.publish(all, 'm0');
    await scene.minute();
    const mai = await scene.member();
    await mai.say('/ketqua');
    expect(mai.last.text?.length).toBeLessThan(4096);
    await mai.press('2/2 ▶');
    expect(mai.last.text).toContain('12. ');
    await pressFresh(mai, 'ql:all:-:999');
    expect(mai.last.text).toContain('12. ');
    await pressFresh(mai, 'ql:agency:khong-co:0');
    expect(mai.last.text).toContain('(0 kết quả)');
    const { answer } = await mai.press({ data: 'qr:f.khong-co:0' });
    expect(answer?.text).toContain('không còn trong danh sách');
  });

  test('names no author, for nobody has agreed to that', async () => {
    const scene = await scenes.begin();
    const mai = await scene.colleague('Nguyễn Thị Mai', {}, 'so-thong-tin');
    await scene.publish(PRIZES, 'm0');
    await scene.minute();
    await scene.minute();
    const stranger = scene.emulator.user();
    await stranger.say('/ketqua');
    await stranger.press('1. Sở Thông tin');
    const words = [...stranger.messages, ...mai.messages.filter(({ photo }) => photo)];
    expect(JSON.stringify(words.map(({ text, caption }) => [text, caption]))).not.toContain(
      'Nguyễn Thị Mai',
    );
  });
});
