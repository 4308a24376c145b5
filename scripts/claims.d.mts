/** A passage that claims a statement of the guidance. */
export type Claim = { atom: string; file: string; line?: number; passage: string };

/** How many statements a line of the checklist can say; one that claims more only points to them. */
export declare const MOST_IN_A_LINE: number;
export declare function marksIn(mdx: string): { atom: string; passage: string; line: number }[];
export declare function readClaims(): Claim[];
