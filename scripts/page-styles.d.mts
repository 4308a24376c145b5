export declare function stylesOf(css: string, html: string, scripts?: string): string;
export declare function withOwnStyles(html: string, scripts: string): string;
