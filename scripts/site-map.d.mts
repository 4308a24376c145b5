import type { AstroIntegration } from 'astro';

export declare const mapOf: (addresses: readonly string[]) => string;
export declare const robots: (map?: string) => string;
export declare function siteMap(): AstroIntegration;
