export declare const importsBelow: (file: string) => Promise<Set<string>>;
export declare const everythingBelow: (file: string) => Promise<Set<string>>;
export declare const scriptBehind: (file: string) => Promise<string>;
export declare const moduleScripts: (html: string) => string[];
