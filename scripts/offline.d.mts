import type { AstroIntegration } from 'astro';

export declare function writeWorker(root: string): Promise<{ files: number; bytes: number; sent: number }>;
export declare function offline(): AstroIntegration;
