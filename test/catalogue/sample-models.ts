import type { SearchableModel } from '../../src/catalogue/search/model-index.js';
import { agenciesAt } from '../../src/contest/agency-list.js';
import type { Contest } from '../../src/contest/contest.js';

/**
 * Invented for tests: no such model was ever entered by anybody. Many are near each other, as models
 * of this kind are. A line is: id, agency, unit (the agency itself when empty), field of reform, year,
 * title, and what only this one says.
 */
const ROWS = `
# Một cửa
mc1 | nha-trang | | procedures | 2019 | Một cửa thân thiện | Bố trí góc đọc sách, nước uống tại nơi tiếp nhận hồ sơ.
mc2 | cam-lam | | procedures | 2017 | Một cửa liên thông từ xã đến huyện trong lĩnh vực người có công | Rút ngắn thời gian luân chuyển hồ sơ người có công.
mc3 | dien-khanh | UBND xã Diên An, huyện Diên Khánh | modernisation | 2019 | Bộ phận một cửa không giấy | Công dân ký trên máy tính bảng, không phải in đơn.
mc4 | ninh-hoa | UBND phường Ninh Hiệp, thị xã Ninh Hòa | procedures | 2015 | Phiếu hẹn màu tại bộ phận một cửa | Mỗi lĩnh vực một màu giấy hẹn để dễ tra cứu.
mc5 | so-y-te | | procedures | 2017 | Tiếp nhận hồ sơ cấp chứng chỉ hành nghề theo cơ chế một cửa | Kiểm tra thành phần hồ sơ ngay khi tiếp nhận.
# Thủ tục hành chính
tt1 | so-noi-vu | | procedures | 2019 | Sổ tay điện tử tra cứu thủ tục hành chính | Tra cứu bằng điện thoại thông minh, có biểu mẫu điền sẵn.
tt2 | so-tu-phap | | procedures | 2017 | Mã QR niêm yết TTHC | Quét mã để xem thành phần hồ sơ, lệ phí và thời hạn.
tt3 | van-ninh | | procedures | 2019 | Ngày thứ Sáu không hẹn | Trả kết quả trong ngày đối với thủ tục đơn giản.
tt4 | khanh-vinh | | procedures | 2015 | Tuyên truyền thủ tục hành chính bằng tiếng Raglai | Phát thanh song ngữ tại nhà cộng đồng các thôn.
tt5 | bql-van-phong | | procedures | 2019 | Đầu mối duy nhất hướng dẫn nhà đầu tư | Một cán bộ theo suốt hồ sơ dự án đầu tư.
# Dịch vụ công trực tuyến
dv1 | so-thong-tin | | modernisation | 2019 | Tổ thanh niên hướng dẫn dịch vụ công trực tuyến | Đoàn viên đến tận nhà giúp nộp hồ sơ qua mạng.
dv2 | cam-ranh | | modernisation | 2017 | Góc máy tính nộp hồ sơ trực tuyến cho người cao tuổi | Máy có chữ lớn và bàn phím tiếng Việt.
dv3 | so-giao-thong | | modernisation | 2019 | Đổi giấy phép lái xe mức độ 4 qua bưu chính công ích | Nộp và nhận tại nhà, không phải đến trụ sở.
dv4 | bao-hiem-xa-hoi | | modernisation | 2017 | Tra cứu thời gian đóng bảo hiểm qua tin nhắn | Soạn tin theo cú pháp để biết số tháng đã đóng.
dv5 | cuc-thue | | finance | 2019 | Nộp thuế điện tử cho hộ kinh doanh chợ Đầm | Tiểu thương nộp thuế bằng điện thoại.
# Phản ánh, kiến nghị
pa1 | so-du-lich | | modernisation | 2019 | Kênh tiếp nhận phản ánh của du khách bằng năm thứ tiếng | Du khách gửi ảnh và vị trí, nhận trả lời trong 24 giờ.
pa2 | nha-trang | UBND phường Lộc Thọ, thành phố Nha Trang | institutions | 2017 | Hộp thư góp ý lưu động | Hộp thư được mang đến từng tổ dân phố mỗi tuần.
pa3 | khanh-son | | procedures | 2019 | Nhóm Zalo phản ánh, kiến nghị của thôn | Trưởng thôn chuyển kiến nghị của bà con lên huyện.
pa4 | thanh-tra-tinh | | institutions | 2015 | Bản đồ khiếu nại, tố cáo | Theo dõi đơn thư theo địa bàn để đối thoại sớm.
# Văn bản, lưu trữ
vb1 | vp-ubnd-tinh | | modernisation | 2017 | Nhắc việc tự động từ hệ thống quản lý văn bản | Thư nhắc trước hạn ba ngày, báo cáo lãnh đạo mỗi tuần.
vb2 | so-tai-chinh | | finance | 2019 | Thẩm tra quyết toán bằng biểu mẫu liên kết | Số liệu nhập một lần, các biểu tự cộng.
vb3 | so-noi-vu | Chi cục Văn thư - Lưu trữ, Sở Nội vụ | modernisation | 2015 | Số hóa tài liệu lưu trữ lịch sử | Quét, đặt tên và gắn từ khóa cho hồ sơ cũ.
vb4 | van-ninh | UBND thị trấn Vạn Giã, huyện Vạn Ninh | modernisation | 2019 | Ký số văn bản trên điện thoại | Lãnh đạo ký khi đi cơ sở, văn bản phát hành ngay.
vb5 | kho-bac-nha-nuoc | | finance | 2017 | Kiểm soát chi không chứng từ giấy | Đơn vị gửi chứng từ điện tử có chữ ký số.
# Đất đai, xây dựng
dd1 | so-tai-nguyen | | modernisation | 2019 | Bản đồ số quy hoạch sử dụng đất | Người dân xem thửa đất của mình trên mạng.
dd2 | dien-khanh | | procedures | 2017 | Cấp giấy chứng nhận quyền sử dụng đất tại thôn | Tổ công tác về thôn nhận hồ sơ vào thứ Bảy.
dd3 | so-xay-dung | | procedures | 2019 | Mẫu nhà ở nông thôn kèm giấy phép xây dựng | Chọn mẫu có sẵn, được cấp phép trong ba ngày.
dd4 | cam-lam | UBND xã Suối Tân, huyện Cam Lâm | procedures | 2019 | Lịch đo đạc đất đai công khai | Biết trước ngày đo để chủ đất có mặt.
# Y tế
yt1 | benh-vien-da-khoa | | modernisation | 2019 | Lấy số khám bệnh qua tổng đài | Người bệnh gọi điện lấy số, không xếp hàng từ sáng sớm.
yt2 | so-y-te | Trạm Y tế xã Ninh Quang | staff | 2017 | Trạm y tế không khói thuốc và không chờ đợi | Phân luồng người bệnh ngay ở cổng.
yt3 | cao-dang-y-te | | staff | 2015 | Sinh viên thực tập làm hướng dẫn viên bệnh viện | Sinh viên chỉ đường, giúp người già làm thủ tục nhập viện.
yt4 | benh-vien-da-khoa | | modernisation | 2017 | Bệnh án điện tử khoa Nhi | Bác sĩ xem kết quả xét nghiệm tại giường.
# Giáo dục, đào tạo
gd1 | so-giao-duc | | procedures | 2019 | Tuyển sinh đầu cấp trực tuyến | Phụ huynh đăng ký tại nhà, nhà trường xác nhận qua thư.
gd2 | dai-hoc-khanh-hoa | | staff | 2017 | Lớp học kỹ năng giao tiếp cho công chức một cửa | Đóng vai, quay hình và góp ý cho nhau.
gd3 | cao-dang-ky-thuat | | modernisation | 2019 | Thẻ sinh viên tích hợp thanh toán học phí | Một thẻ cho thư viện, gửi xe và học phí.
gd4 | so-giao-duc | Trường THPT Lý Tự Trọng | modernisation | 2015 | Sổ liên lạc qua tin nhắn | Phụ huynh nhận tin điểm danh mỗi buổi.
# Cán bộ, tổ chức bộ máy
cb1 | so-noi-vu | | staff | 2019 | Đánh giá cán bộ, công chức hằng tháng bằng phần mềm | Mỗi người tự chấm, lãnh đạo duyệt trên mạng.
cb2 | ninh-hoa | | organisation | 2017 | Sắp xếp thôn, tổ dân phố theo quy mô dân số | Lấy ý kiến cử tri từng hộ.
cb3 | khanh-vinh | Phòng Nội vụ, UBND huyện Khánh Vĩnh | staff | 2019 | Bồi dưỡng tiếng dân tộc cho CBCCVC | Lớp buổi tối do già làng đứng lớp.
cb4 | so-khoa-hoc | | staff | 2017 | Ngân hàng câu hỏi thi tuyển viên chức | Rút đề ngẫu nhiên, chấm trên máy.
cb5 | so-lao-dong | | organisation | 2019 | Đề án vị trí việc làm tại trung tâm bảo trợ xã hội | Mô tả công việc và khung năng lực.
# Công nghệ
cn1 | so-thong-tin | | modernisation | 2019 | Chatbot trả lời câu hỏi về hộ tịch | Trả lời tự động cả ngoài giờ hành chính.
cn2 | so-khoa-hoc | | modernisation | 2019 | Hệ thống quản lý chất lượng ISO điện tử | Quy trình ISO 9001 trên mạng nội bộ.
cn3 | so-noi-vu | | modernisation | 2019 | Khảo sát sự hài lòng bằng máy tính bảng | Công dân bấm một nút khi nhận kết quả.
cn4 | nha-trang | | modernisation | 2019 | Camera giám sát rác thải trong đô thị thông minh | Chụp ảnh điểm rác tự phát, báo cho phường.
cn5 | truong-sa | | modernisation | 2017 | Họp trực tuyến với đảo xa | Đường truyền vệ tinh, họp giao ban hằng tuần.
cn6 | so-ke-hoach-dau-tu | | procedures | 2019 | Đăng ký doanh nghiệp trong bốn giờ | Chuyển đổi số toàn bộ quy trình đăng ký.
cn7 | cuc-hai-quan | | modernisation | 2017 | Thông quan tàu biển không giấy tờ | Hãng tàu khai điện tử trước khi cập cảng.
# Xã hội, nông thôn
xh1 | so-nong-nghiep | | procedures | 2019 | Cấp mã vùng trồng xoài qua điện thoại | Nhà vườn tự khai, cán bộ xác nhận tại vườn.
xh2 | so-lao-dong | | procedures | 2017 | Chi trả trợ cấp người có công tại nhà | Nhân viên bưu điện mang tiền đến tận nhà.
xh3 | cong-an-tinh | | procedures | 2019 | Làm căn cước công dân lưu động | Xe lưu động về xã đảo vào cuối tuần.
xh4 | tinh-doan | | staff | 2019 | Đội hình thanh niên tình nguyện cải cách hành chính | Đoàn viên thanh niên trực tại nơi đông người.
xh5 | ninh-hoa | UBND phường Ninh Hải, thị xã Ninh Hòa | procedures | 2017 | Khai sinh tại giường bệnh | Trả giấy khai sinh và thẻ bảo hiểm y tế cùng lúc.
xh6 | ninh-hoa | UBND phường Ninh Hải, thị xã Ninh Hòa | procedures | 2015 | Chúc mừng kết hôn | Trao thiệp cùng giấy chứng nhận kết hôn.
xh7 | so-van-hoa-the-thao | | institutions | 2015 | Cấp phép quảng cáo theo tuyến phố | Gộp các vị trí một tuyến vào một giấy phép.
xh8 | ban-dan-toc | | institutions | 2017 | Già làng hòa giải | Hòa giải ở cơ sở theo luật tục và pháp luật.
# Tài chính công
tc1 | so-tai-chinh | | finance | 2017 | Công khai ngân sách bằng hình vẽ | Mỗi khoản thu chi một biểu tượng dễ hiểu.
tc2 | cam-ranh | | finance | 2019 | Thanh toán lệ phí không dùng tiền mặt | Quẹt thẻ hoặc quét mã tại quầy.
tc3 | khanh-son | | finance | 2015 | Khoán văn phòng phẩm theo phòng | Phần tiết kiệm được đưa vào thu nhập tăng thêm.
tc4 | dai-phat-thanh | | finance | 2017 | Cơ chế tự chủ cho đơn vị sự nghiệp phát thanh | Khoán chi theo giờ phát sóng.
`;

/** What texts of this kind say over and over, so that such words tell little. */
const FILLER = [
  'Trong thời gian qua, công tác cải cách hành chính của cơ quan đã có nhiều chuyển biến tích cực, tuy nhiên việc giải quyết thủ tục hành chính cho tổ chức, cá nhân vẫn còn một số hạn chế.',
  'Mô hình giúp giảm thời gian đi lại của người dân, nâng cao tinh thần trách nhiệm của cán bộ, công chức, viên chức và chất lượng phục vụ của các cơ quan nhà nước.',
  'Sáng kiến không đòi hỏi nhiều kinh phí, có thể áp dụng và nhân rộng tại các xã, phường, thị trấn, các đơn vị sự nghiệp công lập trên địa bàn tỉnh.',
  'Các bước thực hiện gồm khảo sát thực trạng, xây dựng kế hoạch, tập huấn, vận hành thử, đánh giá kết quả và báo cáo UBND cấp trên.',
  'Hiệu quả được đo bằng số lượng hồ sơ giải quyết đúng hạn, mức độ hài lòng của người dân và thời gian xử lý công việc của từng bộ phận.',
];

export function sampleModels(contest: Contest): SearchableModel[] {
  const agencies = new Map(agenciesAt(contest).map((agency) => [agency.id, agency]));
  const fields = new Map(contest.fields.map(({ id, label }) => [id, label.vi]));
  const rows = ROWS.split('\n').filter((row) => row.includes('|'));
  return rows.map((row, at) => {
    const cells = row.split('|').map((cell) => cell.trim());
    const [id = '', agencyId = '', unit, field = '', year, title = '', text = ''] = cells;
    const agency = agencies.get(agencyId);
    const fieldName = fields.get(field);
    if (!agency || !fieldName) throw new Error(`The row names what isn't there: ${row}`);
    const filler = FILLER.map((_, n) => FILLER[(at + n) % FILLER.length]).slice(0, 2 + (at % 4));
    return {
      id,
      title,
      unitName: unit || agency.name,
      agencyNames: [agency.name, ...agency.shortNames, ...agency.formerNames],
      fieldName,
      year: Number(year),
      text: [...filler, text].join('\n'),
    };
  });
}
