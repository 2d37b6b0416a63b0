import { describe, expect, test } from 'vitest';
import { getKit } from '../../src/dissemination/buttons.js';
import { AGENCY, OTHER_AGENCY, useDisseminationScenes } from '../support/dissemination.js';
import { PRIZES, pressFresh, wordsSince } from '../support/results.js';

const scenes = useDisseminationScenes();

const isKitLetter = (text: string) => /Kết quả cuộc thi đã được (công bố|đính chính)/.test(text);

describe('when results become public', () => {
  test('each coordinator hears once what is asked of the agency, also one who comes later', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    await scene.publish(PRIZES, 'm60');
    const before = lan.messages.length;
    await scene.minute();
    // Its authors know, and everyone else does not yet.
    expect(wordsSince(lan, before).filter(isKitLetter)).toEqual([]);
    scene.clock.advance(60 * 60_000);
    await scene.minute();
    await scene.minute();
    const [letter = '', ...more] = wordsSince(lan, before).filter(isKitLetter);
    expect(more).toEqual([]);
    expect(letter).toContain('Sở Tư pháp');
    expect(letter).toContain('Công văn số 11254/UBND ngày 12/11/2019 (mục 2)');
    expect(letter).toContain('báo cáo nội bộ, không thay văn bản chính thức');
    const nga = await scene.coordinator(OTHER_AGENCY, 'Phạm Thị Nga');
    const son = await scene.coordinator(AGENCY, 'Đỗ Sơn');
    await scene.minute();
    await scene.minute();
    expect(wordsSince(nga, 0).filter(isKitLetter)).toHaveLength(1);
    expect(wordsSince(son, 0).filter(isKitLetter)).toHaveLength(1);
    expect(wordsSince(lan, before).filter(isKitLetter)).toHaveLength(1);
    expect(lan.buttons()).toEqual([
      '📦 Nhận bộ tài liệu',
      '📝 Báo cáo phổ biến',
      '◀ Bảng của cơ quan',
    ]);
  });

  test('nobody hears at night, and whoever stops coordinating before the morning hears nothing', async () => {
    const scene = await scenes.begin();
    const [lan, nga] = [await scene.coordinator(), await scene.coordinator(OTHER_AGENCY)];
    await scene.publish(PRIZES, 'm0');
    // What goes out by day must be gone before the night holds it up.
    await scene.app.allSent();
    scene.clock.set('2019-11-20T13:30:00Z');
    await scene.minute();
    await scene.minute();
    expect(wordsSince(lan, 0).filter(isKitLetter)).toEqual([]);
    await scene.coordinators.remove(OTHER_AGENCY, nga.id);
    scene.clock.set('2019-11-21T01:00:00Z');
    await scene.minute();
    await scene.minute();
    expect(wordsSince(lan, 0).filter(isKitLetter)).toHaveLength(1);
    expect(wordsSince(nga, 0).filter(isKitLetter)).toEqual([]);
  });
});

describe('the kit', () => {
  test('is a picture and a text to pass on, with the agency’s own link and nobody’s name', async () => {
    const scene = await scenes.begin();
    await scene.colleague('Nguyễn Thị Mai', {}, 'so-thong-tin');
    const lan = await scene.coordinator();
    await scene.makePublic();
    const before = lan.messages.length;
    await pressFresh(lan, getKit.data(AGENCY));
    const [picture, text, note, ...more] = lan.messages.slice(before);
    expect(more).toEqual([]);
    expect(picture?.photo).toBeDefined();
    const [link] = /https:\/\/t\.me\/\w+\?start=pb_so-tu-phap$/.exec(text?.text ?? '') ?? [];
    expect(link).toBeDefined();
    expect(text?.text).toContain('• Sở Thông tin và Truyền thông: 83 điểm');
    expect(text?.reply_markup?.inline_keyboard).toEqual([[{ text: '🏆 Xem kết quả', url: link }]]);
    expect(note?.text).toContain('Ai chỉ mở xem thì hệ thống không đếm và không lưu gì.');
    expect(JSON.stringify([picture, text])).not.toContain('Nguyễn Thị Mai');
    const facts = (await scene.dissemination.facts(1, [AGENCY])).get(AGENCY);
    expect(facts?.kitAt).toBe(scene.clock.now());
    expect(await scene.acts()).toContain('fetch-dissemination-kit so-tu-phap');
  });

  test('is Vietnamese for those it is passed on to, whatever its coordinator reads', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    await scene.members.update(lan.id, { language: 'en' });
    await scene.makePublic();
    const before = lan.messages.length;
    await pressFresh(lan, getKit.data(AGENCY));
    const [, text, note] = wordsSince(lan, before);
    expect(text).toContain('Mời anh/chị xem kết quả');
    expect(note).toContain('The kit of Department of Justice');
  });

  test('does not exist before results are public, nor for another agency’s coordinator', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    const stranger = await scene.member();
    await scene.enter(PRIZES);
    await scene.submit('m0');
    await pressFresh(lan, getKit.data(AGENCY));
    expect(lan.last.text).toContain('Kết quả chưa được công bố cho mọi người.');
    await scene.makePublic({});
    for (const [who, data] of [
      [stranger, getKit.data(AGENCY)],
      [lan, getKit.data(OTHER_AGENCY)],
      [lan, getKit.data('khong-co')],
    ] as const) {
      const { answer, messages } = await who.press({ data });
      expect(answer?.text).toMatch(/đầu mối của cơ quan/);
      expect(messages).toEqual([]);
    }
    // An administrator may look at it, but is not the agency.
    await pressFresh(scene.admin, getKit.data(AGENCY));
    expect(scene.admin.last.text).toContain('Bộ tài liệu của Sở Tư pháp');
    const facts = await scene.dissemination.facts(1, [AGENCY, OTHER_AGENCY]);
    expect([...facts.values()].map(({ kitAt }) => kitAt)).toEqual([undefined, undefined]);
  });
});
