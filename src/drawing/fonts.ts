import { createRequire } from 'node:module';
import type { ResvgRenderOptions } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);

/** TTF: as woff they would come out blank, and the subsets that are around lack ự, ơ, Đ and ặ. */
const FILES = ['400Regular', '600SemiBold', '700Bold', '800ExtraBold'].map((weight) =>
  require.resolve(`@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`),
);

export const FAMILY = 'Be Vietnam Pro';
export type Weight = 400 | 600 | 700 | 800;

/** The machine's own fonts are left alone: what one of them lacks would show as boxes. */
export const FONTS: NonNullable<ResvgRenderOptions['font']> = {
  loadSystemFonts: false,
  fontFiles: FILES,
  defaultFontFamily: FAMILY,
};
