/** What is wrong with an address; undefined where it opens. `patience` in milliseconds. */
export declare function faultOf(url: string, patience?: number): Promise<string | undefined>;
