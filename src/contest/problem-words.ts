/** Kinds of values as they stand in the reasons. */
const KINDS: Record<string, string> = {
  'a text': 'chữ',
  'a number': 'số',
  'a whole number': 'số nguyên',
  'true or false': 'true hoặc false',
  'a list': 'danh sách',
  'an object': 'nhóm mục { }',
};

const kind = (english = ''): string => KINDS[english] ?? english;

/** Why something is a problem, as `contest-problems.ts` and the schema say it, and the same in Vietnamese. */
const REASONS: [english: RegExp, vietnamese: (...parts: (string | undefined)[]) => string][] = [
  [/^is missing$/, () => 'chưa có'],
  [/^is empty$/, () => 'còn để trống'],
  [/^is not a known key$/, () => 'không phải mục mà hệ thống biết'],
  [
    /^is not valid JSON, look at line (\d+)$/,
    (line) => `viết chưa đúng cú pháp JSON, xem dòng ${line}`,
  ],
  [
    /^must be (one of )?(".*)$/,
    (many, values) => `phải là ${many ? 'một trong các giá trị ' : ''}${values}`,
  ],
  [
    /^must be at least (\S+)( characters)?( items)?$/,
    (n, text, list) => `ít nhất là ${n}${unit(text, list)}`,
  ],
  [
    /^must be at most (\S+)( characters)?( items)?$/,
    (n, text, list) => `nhiều nhất là ${n}${unit(text, list)}`,
  ],
  [
    /^must be (.+), not (.+)$/,
    (wanted, given) => `phải là ${kind(wanted)}, không phải ${kind(given)}`,
  ],
  [
    /^use 1 to 24 lower-case letters, digits and hyphens$/,
    () => 'dùng 1 đến 24 ký tự: chữ thường không dấu, số, dấu gạch nối',
  ],
  [/^use 2 to 6 capital letters$/, () => 'dùng 2 đến 6 chữ in hoa không dấu'],
  [/^write it like "pdf"$/, () => 'viết như "pdf": chữ thường, không có dấu chấm'],
  [
    /^write a day that exists, as YYYY-MM-DD$/,
    () => 'ghi một ngày có thật, như 31/01/2020 (trong tệp: 2020-01-31)',
  ],
  [/^write a time of day as HH:MM$/, () => 'ghi giờ dạng GIỜ:PHÚT (07:30)'],
  [
    /^write \{date, name\}/,
    () => 'ghi {date, name} hoặc {from, to, name}, với ngày có thật, đúng thứ tự',
  ],
  [
    /^write \{id, daysBefore\}/,
    () => 'ghi {id, daysBefore}, {id, workingDaysBefore} hoặc {id, onUrgedDay: true}',
  ],
  [
    /^write "fields", or a list/,
    () => 'ghi "fields", hoặc danh sách ít nhất hai lựa chọn có id và label',
  ],
  [/^begins before the previous period ends$/, () => 'bắt đầu trước khi khoảng trước kết thúc'],
  [/^is before "from"$/, () => 'sớm hơn "from"'],
  [/^is before opensOn$/, () => 'sớm hơn ngày mở đăng ký (opensOn)'],
  [/^is before validFrom$/, () => 'sớm hơn validFrom'],
  [/^is less than minLength$/, () => 'nhỏ hơn minLength'],
  [/^is not a time zone/, () => 'không phải múi giờ; ghi như "Asia/Ho_Chi_Minh"'],
  [/^is not after "from"$/, () => 'phải muộn hơn "from"'],
  [/^is not before the deadline$/, () => 'phải sớm hơn thời hạn'],
  [/^is the same as "from"$/, () => 'trùng với "from"'],
  [
    /^must be true: "before" names/,
    () =>
      'phải là true: "before" là ngày đầu tiên bị coi là trễ, không phải ngày cuối còn đúng hạn',
  ],
  [/^must be true: an entry without/, () => 'phải là true: không có cam kết thì không thành hồ sơ'],
  [
    /^must have a required text step with the id "title"/,
    () => 'phải có một bước chữ, bắt buộc, mang id "title": danh sách gọi hồ sơ theo tên này',
  ],
  [
    /^must have exactly one part of the type "budget"$/,
    () => 'phải có đúng một phần thuộc loại "budget"',
  ],
  [
    /^must have exactly one pledge step/,
    () => 'phải có đúng một bước cam kết (pledge), đặt cuối cùng',
  ],
  [/^the pledge is for everyone$/, () => 'cam kết áp dụng cho mọi người, không có điều kiện'],
  [/^the weights must add up to 100$/, () => 'tổng các trọng số phải bằng 100'],
  [/^"(.*)" stands for no prize$/, (id) => `"${id}" đã dùng để chỉ việc không có giải`],
  [
    /^"(.*)" is not a choice of the step "(.*)"$/,
    (id, step) => `"${id}" không phải lựa chọn của bước "${step}"`,
  ],
  [/^"(.*)" is not an earlier choice step$/, (id) => `"${id}" không phải bước lựa chọn đứng trước`],
  [/^"(.*)" is about a person$/, (id) => `"${id}" nói về cá nhân`],
  [/^"(.*)" is not a text step of the form$/, (id) => `"${id}" không phải bước chữ của biểu mẫu`],
  [/^"(.*)" is not a field of reform$/, (id) => `"${id}" không phải lĩnh vực cải cách`],
  [/^(\S+) is in the quiet hours$/, (time) => `${time} nằm trong giờ yên lặng`],
  [/^the id "(.*)" is used twice$/, (id) => `id "${id}" bị dùng hai lần`],
  [/^there is no agency "(.*)"$/, (id) => `không có cơ quan "${id}"`],
];

function unit(text: string | undefined, list: string | undefined): string {
  if (text) return ' ký tự';
  return list ? ' mục' : '';
}

/** The reason of a problem in Vietnamese; undefined for one that has no words here. */
export function reasonInVietnamese(reason: string): string | undefined {
  for (const [english, vietnamese] of REASONS) {
    const found = english.exec(reason);
    if (found) return vietnamese(...found.slice(1));
  }
  return undefined;
}
