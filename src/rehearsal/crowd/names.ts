import type { Chance } from './chance.js';

/** Family names, each as often as its weight: about as they are spread on the south central coast. */
const FAMILIES: readonly (readonly [name: string, weight: number])[] = [
  ['Nguyễn', 36],
  ['Trần', 11],
  ['Lê', 9],
  ['Phạm', 6],
  ['Huỳnh', 6],
  ['Võ', 5],
  ['Phan', 4],
  ['Đặng', 3],
  ['Bùi', 2],
  ['Đỗ', 2],
  ['Hồ', 2],
  ['Ngô', 2],
  ['Dương', 2],
  ['Trương', 2],
  ['Đinh', 1],
  ['Cao', 1],
  ['Lương', 1],
  ['Đoàn', 1],
  ['Trịnh', 1],
  ['Lâm', 1],
  ['Châu', 1],
  ['Tạ', 1],
];

const MEN = {
  middle: ['Văn', 'Hữu', 'Đức', 'Quang', 'Minh', 'Quốc', 'Thanh', 'Công', 'Xuân', 'Đình', 'Trọng'],
  given: [
    ...['An', 'Bảo', 'Bình', 'Cường', 'Dũng', 'Duy', 'Đạt', 'Hải', 'Hiếu', 'Hoàng', 'Huy', 'Hưng'],
    ...['Khang', 'Khoa', 'Kiên', 'Lâm', 'Long', 'Lộc', 'Nam', 'Nghĩa', 'Nhân', 'Phong', 'Phúc'],
    ...['Quân', 'Sơn', 'Tài', 'Tâm', 'Thắng', 'Thành', 'Thịnh', 'Tiến', 'Toàn', 'Trung', 'Tuấn'],
    ...['Tùng', 'Việt', 'Vinh', 'Vũ'],
  ],
};

const WOMEN = {
  middle: [
    ...['Thị', 'Thị', 'Thị Thu', 'Thị Ngọc', 'Thị Kim', 'Thị Thanh', 'Thị Mỹ', 'Thị Bích'],
    ...['Ngọc', 'Thu', 'Kim', 'Thanh', 'Phương', 'Thùy', 'Khánh', 'Diệu'],
  ],
  given: [
    ...['An', 'Anh', 'Châu', 'Chi', 'Dung', 'Duyên', 'Giang', 'Hà', 'Hạnh', 'Hằng', 'Hiền', 'Hoa'],
    ...['Hồng', 'Huệ', 'Hương', 'Lan', 'Liên', 'Linh', 'Loan', 'Ly', 'Mai', 'My', 'Nga', 'Ngân'],
    ...['Nhi', 'Nhung', 'Oanh', 'Phượng', 'Quyên', 'Quỳnh', 'Tâm', 'Thảo', 'Thủy', 'Tiên', 'Trang'],
    ...['Trinh', 'Tuyết', 'Uyên', 'Vân', 'Vy', 'Yến'],
  ],
};

const TOTAL = FAMILIES.reduce((sum, [, weight]) => sum + weight, 0);

/** A name such as many people have, and so nobody's in particular. */
export function makeName(chance: Chance): string {
  const { middle, given } = chance.happens(0.55) ? WOMEN : MEN;
  return [familyOf(chance.between(1, TOTAL)), chance.pick(middle), chance.pick(given)].join(' ');
}

function familyOf(place: number): string {
  let left = place;
  for (const [name, weight] of FAMILIES) {
    left -= weight;
    if (left <= 0) return name;
  }
  throw new RangeError(`No family name at ${place}`);
}
