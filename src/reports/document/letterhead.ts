import type { Contest } from '../../contest/contest.js';

/** What stands at the head of a document. What the contest file doesn't say is left to be filled in. */
export interface Letterhead {
  /** The body above the agency, in capitals. */
  superior: string | undefined;
  /** Who issues it, in capitals. */
  agency: string;
  /** As it is called within a sentence. */
  agencyName: string;
  /** After "BC-". */
  abbreviation: string | undefined;
  /** Where it is signed. */
  place: string | undefined;
  /** To whom it reports. */
  addressee: string;
}

/** "tỉnh Khánh Hòa", at the end of an agency's name. */
const PLACE = /\s+((?:tỉnh|thành phố|huyện|thị xã|quận)\s+(\p{Lu}.*))$/u;

/**
 * From "Sở Nội vụ tỉnh Khánh Hòa", which answers for the data, and "UBND tỉnh Khánh Hòa", which
 * issued the dispatch: the one is over the other where both are of the same place.
 */
export function letterhead({ controller, dispatch, agencyGroups }: Contest): Letterhead {
  const name = controller.name.vi;
  const issuer = dispatch.issuer.vi;
  const [, whole, place] = PLACE.exec(name) ?? [];
  const isUnder = whole !== undefined && issuer !== name && issuer.endsWith(` ${whole}`);
  const own = isUnder ? name.replace(PLACE, '') : name;
  const short = agencyGroups
    .flatMap(({ agencies }) => agencies)
    .find((agency) => agency.name === own)
    ?.shortNames.find((one) => /^\p{Lu}{2,}$/u.test(one));
  return {
    superior: isUnder ? issuer.toLocaleUpperCase('vi') : undefined,
    agency: own.toLocaleUpperCase('vi'),
    agencyName: own,
    abbreviation: short,
    place,
    addressee: issuer.replace(/^UBND\s/, 'Ủy ban nhân dân '),
  };
}
