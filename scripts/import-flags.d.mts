export declare const importFlags: string[];
