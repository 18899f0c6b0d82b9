export function ensureTemplate(adminUrl: string): Promise<string>;
export function cloneTemplate(clone: { adminUrl: string; template: string; name: string }): Promise<string>;
