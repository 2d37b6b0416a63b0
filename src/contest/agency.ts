import { z } from 'zod';
import { isoDate, localText, plainText, refuseRepeatedIds, slug } from './contest-values.js';

/** An agency an entrant can belong to, or whose unit an entrant belongs to. */
const agency = z
  .strictObject({
    id: slug,
    /** The official Vietnamese name. */
    name: plainText(120),
    nameEn: plainText(160).exactOptional(),
    /** As officials write it: "Sở TT&TT", "STTTT". Initials need not be listed, the search makes them. */
    shortNames: z.array(plainText(80)),
    formerNames: z.array(plainText(120)),
    /** First and last day of its existence, both inclusive; absent means open on that side. */
    validFrom: isoDate.exactOptional(),
    validTo: isoDate.exactOptional(),
  })
  .refine(
    ({ validFrom, validTo }) =>
      validFrom === undefined || validTo === undefined || validFrom <= validTo,
    { path: ['validTo'], message: 'is before validFrom' },
  );

export type Agency = z.output<typeof agency>;

const agencyGroup = z.strictObject({
  id: slug,
  name: localText(100),
  /** False where the list is known to lack agencies: people must then be able to type one. */
  complete: z.boolean(),
  /** Where the list comes from, when it isn't official. */
  note: localText(300).exactOptional(),
  agencies: z.array(agency).min(1),
});

export type AgencyGroup = z.output<typeof agencyGroup>;

/** Agencies by group, in the order the picker shows them; an agency's id is unique over all groups. */
export const agencyGroups = z
  .array(agencyGroup)
  .min(1)
  .superRefine((groups, context) => {
    const report = (message: string, path: PropertyKey[]) =>
      context.addIssue({ code: 'custom', message, path });
    refuseRepeatedIds(groups, report);

    const places = groups.flatMap((group, groupIndex) =>
      group.agencies.map(({ id }, agencyIndex) => ({
        id,
        path: [groupIndex, 'agencies', agencyIndex],
      })),
    );
    refuseRepeatedIds(places, (message, [index]) => {
      const place = places[Number(index)];
      if (place) report(message, [...place.path, 'id']);
    });
  });
