/**
 * Models by the thousand from a seed, for measuring. The text is half phrases of the field, which
 * occur in most models, and half compounds of Vietnamese syllables as rare as those of real texts, so
 * that there are as many different words, and neighbours of words, as there would be.
 */

export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ONSETS = 'b c ch d đ g gi h k kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const RIMES =
  'a ai am an ang anh ao at au ay ăn ăng âm ân âng ây e en eo ê êm ên êt i ia iên iêu im in inh it o oa oan oc oi on ong ô ôc ôi ôn ông ơ ơi ơn u ua uân ung uôc uôi uôn ư ưa ưng ươi ương ươu'.split(
    ' ',
  );
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const PHRASES =
  `cải cách hành chính|thủ tục hành chính|công nghệ thông tin|giải quyết hồ sơ|người dân và doanh nghiệp|cán bộ, công chức, viên chức|một cửa liên thông|bộ phận một cửa|dịch vụ công trực tuyến|tiếp nhận và trả kết quả|nâng cao chất lượng phục vụ|rút ngắn thời gian|tiết kiệm chi phí đi lại|trên địa bàn tỉnh|theo quy định của pháp luật|ứng dụng phần mềm|quản lý văn bản|chữ ký số|khảo sát mức độ hài lòng|phản ánh, kiến nghị của người dân|UBND xã, phường, thị trấn|CBCCVC|TTHC|CCHC|Sở Nội vụ|Văn phòng HĐND và UBND|đơn vị sự nghiệp công lập|cơ sở dữ liệu|thanh toán không dùng tiền mặt|giấy chứng nhận quyền sử dụng đất|đăng ký kinh doanh|giấy phép xây dựng|bảo hiểm y tế|hộ tịch, chứng thực|niêm yết công khai|mã QR|tin nhắn tự động|đoàn viên thanh niên|tuyên truyền, phổ biến|tập huấn, bồi dưỡng nghiệp vụ|kiểm tra, giám sát|đánh giá kết quả|xây dựng kế hoạch|nhân rộng mô hình|trong thời gian tới|mức độ 3, mức độ 4|hệ thống thông tin|trang thông tin điện tử|văn thư, lưu trữ|chính quyền điện tử|tài chính công|dự toán kinh phí|vị trí việc làm|tinh giản biên chế|khám bệnh, chữa bệnh|tuyển sinh đầu cấp|hỗ trợ của các cấp, các ngành|chuyển đổi số|đô thị thông minh|trả lời tự động`.split(
    '|',
  );

const SMALL_WORDS =
  'của các cho về tại trong là để với theo được không có một những này đã khi từ và đến do như bằng việc công tác đơn vị cơ quan'.split(
    ' ',
  );

const PLACES =
  'Nha Trang|Cam Ranh|Ninh Hòa|Vạn Ninh|Diên Khánh|Cam Lâm|Khánh Vĩnh|Khánh Sơn|Trường Sa'.split(
    '|',
  );
const DEPARTMENTS =
  'Nội vụ|Tư pháp|Tài chính|Xây dựng|Y tế|Du lịch|Thông tin và Truyền thông|Khoa học và Công nghệ|Giáo dục và Đào tạo|Tài nguyên và Môi trường|Lao động - Thương binh và Xã hội|Nông nghiệp và Phát triển nông thôn'.split(
    '|',
  );
const FIELDS =
  'Cải cách thể chế|Cải cách thủ tục hành chính|Cải cách tài chính công|Hiện đại hóa hành chính'.split(
    '|',
  );

function createWriter(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const syllables = ONSETS.flatMap((onset) =>
    RIMES.flatMap((rime) => TONES.map((tone) => (onset + rime + tone).normalize('NFC'))),
  );
  const shuffled = syllables
    .map((syllable) => [random(), syllable])
    .sort(([one], [other]) => one - other)
    .map(([, syllable]) => syllable);
  /** The first ones are far commoner, as words are. */
  const syllable = () => shuffled[Math.floor(2500 * random() ** 2.5)];
  const compounds = Array.from({ length: 12_000 }, () => `${syllable()} ${syllable()}`);
  const compound = () => compounds[Math.floor(compounds.length * random() ** 2)];

  function words() {
    const dice = random();
    if (dice < 0.3) return pick(PHRASES);
    if (dice < 0.55) return pick(SMALL_WORDS);
    if (dice < 0.56) return String(Math.floor(random() * 3000));
    return dice < 0.95 ? compound() : syllable();
  }

  function text() {
    const length = 1500 + random() * 4500;
    const parts = [];
    for (let written = 0; written < length; written += (parts.at(-1)?.length ?? 0) + 1) {
      parts.push(words());
      if (random() < 0.08) parts[parts.length - 1] += random() < 0.2 ? '.\n' : ',';
    }
    return parts.join(' ');
  }

  return { pick, compound, text };
}

export function makeModels(count, seed) {
  const random = createRandom(seed);
  const { pick, compound, text } = createWriter(random);
  return Array.from({ length: count }, (_, n) => {
    const place = pick(PLACES);
    const department = pick(DEPARTMENTS);
    const isDepartment = random() < 0.5;
    const agency = isDepartment ? `Sở ${department}` : `UBND huyện ${place}`;
    const unitName = random() < 0.5 ? agency : `Phòng ${department}, ${agency}`;
    return {
      id: `e.${String(n).padStart(12, '0')}`,
      title: `Mô hình ${pick(PHRASES)} ${compound()} ${pick(PHRASES)} ${compound()}`,
      unitName,
      agencyNames: [agency, agency.replace('UBND', 'Ủy ban nhân dân'), `Sở cũ ${compound()}`],
      fieldName: pick(FIELDS),
      year: 2013 + Math.floor(random() * 8),
      text: text(),
    };
  });
}
