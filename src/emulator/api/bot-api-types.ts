import type { ApiMethods, InputFile, Opts } from 'grammy/types';
import type { z } from 'zod';
import type { Method } from './method.js';

/**
 * Whether methods are as grammY's types of the Bot API have them: a message for each thing that
 * isn't, such as `sendMessage.reply_markup.keybord: not in the Bot API`; `never` where all is well.
 *
 * A parameter is compared as it is sent in JSON (`z.input` of its schema; `parameters.ts` says what
 * forms carry instead). It fits when the Bot API has it, at any depth, with a type that takes
 * whatever is taken here; and nothing may be left out here that is required there. Less may be
 * taken here than there: the rest is refused by name. Two things are looser than assignability:
 * - a text of which the Bot API lists the values may be any text here: a method refuses the others
 *   itself, in Telegram's words; and a file is a text, its id or `attach://…`;
 * - of objects of several kinds, kinds are told apart by `type` alone: which of the other fields go
 *   together is for the method to check.
 */
export type Unlike<Table> = {
  [Name in keyof Table & string]: Name extends keyof ApiMethods
    ? Table[Name] extends Method<infer Shape, infer Result>
      ? UnlikeMethod<Name, Shape, Result>
      : `${Name}: not a method`
    : `${Name}: no method of the Bot API`;
}[keyof Table & string];

/** For a check that stands in the types alone: an error where anything is unlike. */
export type Nothing<Fault extends never> = Fault;

type UnlikeMethod<Name extends keyof ApiMethods, Shape extends z.ZodRawShape, Result> =
  | UnlikeObject<z.input<z.ZodObject<Shape>>, Opts<Name>, Name>
  | ([Awaited<Result>] extends [ReturnType<ApiMethods[Name]>]
      ? never
      : `${Name}: gives something else in the Bot API`);

type Primitive = string | number | boolean;
type List = readonly unknown[];

type UnlikeValue<Ours, Theirs, Path extends string> = unknown extends Ours
  ? `${Path}: of an unknown type here`
  :
      | UnlikePrimitive<Extract<Ours, Primitive>, OnTheWire<Theirs>, Path>
      | UnlikeList<Extract<Ours, List>, Extract<Theirs, List>, Path>
      | UnlikeObjects<
          Exclude<Ours, Primitive | List | null | undefined>,
          Exclude<Theirs, Primitive | List | InputFile | null | undefined>,
          Path
        >;

type OnTheWire<Theirs> = Theirs extends InputFile ? string : Theirs;

type UnlikePrimitive<Ours, Theirs, Path extends string> = Ours extends Theirs
  ? never
  : string extends Ours
    ? [Extract<Theirs, string>] extends [never]
      ? `${Path}: no text in the Bot API`
      : never
    : `${Path}: of another type in the Bot API`;

type UnlikeList<Ours extends List, Theirs extends List, Path extends string> = [Ours] extends [
  never,
]
  ? never
  : [Theirs] extends [never]
    ? `${Path}: no list in the Bot API`
    : UnlikeValue<Ours[number], Theirs[number], `${Path}[]`>;

/** Each kind of object for itself. */
type UnlikeObjects<Ours, Theirs, Path extends string> = Ours extends unknown
  ? UnlikeObject<Ours, SameKind<Ours, Theirs>, Path>
  : never;

type SameKind<Ours, Theirs> = Ours extends { type: infer Kind extends string }
  ? string extends Kind
    ? Theirs
    : Extract<Theirs, { type: Kind }>
  : Theirs;

type UnlikeObject<Ours, Theirs, Path extends string> = [Theirs] extends [never]
  ? `${Path}: no such object in the Bot API`
  : string extends keyof Ours
    ? [Ours[keyof Ours]] extends [never]
      ? // So the compiler writes an object without any field.
        UnlikeFields<Record<never, never>, Theirs, Path>
      : `${Path}: takes any field here`
    : UnlikeFields<Ours, Theirs, Path>;

type UnlikeFields<Ours, Theirs, Path extends string> =
  | {
      [Key in keyof Ours & string]: Key extends KeyOf<Theirs>
        ? UnlikeValue<Ours[Key], ValueOf<Theirs, Key>, `${Path}.${Key}`>
        : `${Path}.${Key}: not in the Bot API`;
    }[keyof Ours & string]
  | `${Path}.${Exclude<Required<Theirs>, Required<Ours>>}: required in the Bot API`;

type KeyOf<Some> = Some extends unknown ? keyof Some & string : never;
type ValueOf<Some, Key extends string> = Some extends { [Name in Key]?: infer Value }
  ? Value
  : never;

/** The keys that every one of several kinds must have. */
type Required<Some> = Exclude<KeyOf<Some>, Optional<Some, KeyOf<Some>>>;
type Optional<Some, Key extends string> = Some extends unknown
  ? Key extends keyof Some
    ? undefined extends Some[Key]
      ? Key
      : Record<never, never> extends Pick<Some, Key>
        ? Key
        : never
    : Key
  : never;
