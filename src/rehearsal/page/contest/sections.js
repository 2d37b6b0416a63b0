import {
  agency,
  clock,
  day,
  flag,
  freeId,
  groups,
  list,
  local,
  localLong,
  number,
  optional,
  text,
  words,
} from './fields.js';
import { laterSections } from './later-sections.js';

/** @typedef {import('./fields.js').Section} Section */
/** @typedef {import('./fields.js').AnyField} AnyField */

const blank = () => ({ vi: '', en: '' });

/** What offices change most comes first. @type {Section[]} */
export const SECTIONS = [
  {
    id: 'names',
    label: { vi: 'Tên, công văn', en: 'Names, dispatch' },
    keys: [
      'id',
      'name',
      'shortName',
      'edition',
      'referenceDate',
      'dispatch',
      'organiser',
      'standingRegister',
      'eligibility',
      'entryCode',
    ],
    fields: [
      localLong('name', 'Tên cuộc thi', 'Name of the contest'),
      local('shortName', 'Tên ngắn', 'Short name'),
      text('id', 'Mã cuộc thi', 'Id of the contest'),
      number('edition.ordinal', 'Lần thứ', 'Ordinal'),
      number('edition.year', 'Năm', 'Year'),
      day('referenceDate', 'Lấy cơ quan có vào ngày', 'Agencies as of'),
      text('dispatch.number', 'Số công văn', 'Number of the dispatch'),
      day('dispatch.date', 'Ngày công văn', 'Date of the dispatch'),
      local('dispatch.issuer', 'Cơ quan ban hành', 'Issuer'),
      optional(text('dispatch.signer', 'Người ký', 'Signed by')),
      localLong('dispatch.title', 'Trích yếu', 'Title of the dispatch'),
      local('organiser', 'Cơ quan tổ chức', 'Organiser'),
      localLong(
        'standingRegister',
        'Lời nói rõ việc đăng ký là gì',
        'What registering is, and isn’t',
      ),
      number('eligibility.maxAge', 'Tuổi tối đa (chỉ nhắc)', 'Highest age (a hint only)'),
      localLong('eligibility.note', 'Ghi chú về tuổi', 'Note on age'),
      text('entryCode.prefix', 'Chữ đầu mã hồ sơ', 'Letters of an entry’s code'),
    ],
  },
  {
    id: 'contacts',
    label: { vi: 'Liên hệ, quyền riêng tư', en: 'Contacts, privacy' },
    keys: ['controller', 'privacy'],
    fields: [
      local(
        'controller.name',
        'Nơi chịu trách nhiệm về dữ liệu',
        'Who is responsible for the data',
      ),
      localLong(
        'controller.contact',
        'Cách liên hệ (điện thoại, thư điện tử)',
        'How to reach them (phone, mail)',
      ),
      text('privacy.version', 'Phiên bản thông báo', 'Version of the notice'),
      day('privacy.periods.contestEndsOn', 'Ngày kết thúc cuộc thi', 'The contest ends on'),
      number('privacy.periods.drafts', 'Giữ bản nháp (tháng)', 'Drafts are kept (months)'),
      number(
        'privacy.periods.profiles',
        'Giữ thông tin cá nhân (tháng)',
        'Profiles are kept (months)',
      ),
      number(
        'privacy.periods.messages',
        'Giữ việc gửi tin (tháng)',
        'What was sent is kept (months)',
      ),
      flag(
        'privacy.keepEntries',
        'Giữ hồ sơ, không kèm tên, khi xóa người',
        'Entries stay, without the name, when a person is erased',
      ),
      localLong('privacy.retention', 'Lời về thời gian lưu', 'What is said of keeping'),
    ],
  },
  {
    id: 'dates',
    label: { vi: 'Thời gian', en: 'Dates' },
    keys: ['calendar'],
    fields: [
      day('calendar.registration.opensOn', 'Mở đăng ký từ ngày', 'Registration opens on'),
      optional(
        day('calendar.registration.closesOn', 'Ngày cuối nhận đăng ký', 'Last day of registration'),
      ),
      day('calendar.deadlines.plan.before', 'Gửi phương án trước ngày', 'Plans are due before'),
      day(
        'calendar.deadlines.plan.urgedOn',
        'Khuyến nghị gửi xong trong ngày',
        'Urged to be done on',
      ),
      clock('calendar.quietHours.from', 'Không gửi tin từ', 'Nothing is sent from'),
      clock('calendar.quietHours.to', 'đến', 'until'),
      list(
        'calendar.holidays',
        { vi: 'Ngày nghỉ lễ', en: 'Holidays' },
        [
          optional(day('date', 'Một ngày', 'One day')),
          optional(day('from', 'hoặc từ ngày', 'or from')),
          optional(day('to', 'đến ngày', 'to')),
          local('name', 'Tên', 'Name'),
        ],
        () => ({ date: '', name: blank() }),
      ),
      list(
        'calendar.officeHours',
        { vi: 'Giờ làm việc', en: 'Office hours' },
        [clock('from', 'Từ', 'From'), clock('to', 'Đến', 'To')],
        () => ({ from: '', to: '' }),
      ),
    ],
  },
  {
    id: 'agencies',
    label: { vi: 'Cơ quan', en: 'Agencies' },
    keys: ['agencyGroups'],
    fields: [
      groups(
        'agencyGroups',
        { vi: 'Các nhóm cơ quan', en: 'Groups of agencies' },
        (group) => group?.name?.vi ?? '',
        [
          local('name', 'Tên nhóm', 'Name of the group'),
          flag('complete', 'Danh sách đã đủ', 'The list is complete'),
          list(
            'agencies',
            { vi: 'Cơ quan', en: 'Agencies' },
            [
              text('name', 'Tên', 'Name'),
              optional(text('nameEn', 'Tên tiếng Anh', 'English name')),
              words('shortNames', 'Tên tắt', 'Short names'),
            ],
            (all) => ({ id: freeId('co-quan', all), name: '', shortNames: [], formerNames: [] }),
          ),
        ],
      ),
    ],
  },
  {
    id: 'finalists',
    label: { vi: 'Chung khảo', en: 'Finalists' },
    keys: ['finalists'],
    fields: [
      list(
        'finalists.units',
        { vi: 'Đơn vị vào chung khảo', en: 'Units of the final round' },
        [
          text('unitName', 'Tên đơn vị', 'Unit'),
          agency('agencyId', 'Thuộc cơ quan', 'Agency'),
          optional(text('title', 'Tên mô hình, sáng kiến', 'Title of the model')),
          optional(number('score', 'Điểm sơ khảo', 'Points')),
          optional(text('contact.name', 'Người liên hệ', 'Contact')),
          optional(text('contact.phone', 'Điện thoại', 'Phone')),
          text('id', 'Mã', 'Id'),
        ],
        (all) => ({ id: freeId('don-vi', all), unitName: '', agencyId: '' }),
        (unit) => unit?.unitName ?? '',
      ),
      localLong('finalists.source', 'Nguồn của danh sách', 'Where the list comes from'),
    ],
  },
  ...laterSections,
];
