import type { AstroIntegration } from 'astro';

export declare const inlineBlocks: (html: string, element: 'script' | 'style') => string[];
export declare const policyFor: (html: string, name?: string) => string;
export declare function pagePolicy(): AstroIntegration;
