export declare function pictureSources(): Promise<string>;
