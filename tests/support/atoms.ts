import { atomRange } from './atom-ranges';

/** Ids of all statements of the guidance, family by family. */
export const ATOMS: readonly string[] = atomRange(
  'W1-W31 R1-R21 T1-T26 ' +
    'CE1-CE8 CP1-CP7 CV1-CV3 CH1-CH8 ' +
    'P1-P8 A1-A22 E1-E13 ' +
    'K0-K8 K2a K2b K4a K4b K4c K5a K5b K6a K6b ' +
    'N1-N4 L1-L15 WT1-WT17 X1-X4 B1-B9 ' +
    'O1-O16 J1-J15 F1-F3 TP1-TP8',
);
