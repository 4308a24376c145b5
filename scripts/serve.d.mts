import type { Server } from 'node:http';

export declare const basePath: () => string;
export declare function serve(options: { port: number; host?: string; base?: string; folder?: string }): Promise<Server>;
