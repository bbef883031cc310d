const shared = globalThis as typeof globalThis & { openstead_shutting_down?: boolean };

/** From now on `readyz` says no, so that a load balancer sends nothing new while requests and jobs finish. */
export const beginShutdown = (): void => {
  shared.openstead_shutting_down = true;
};

export const shuttingDown = (): boolean => shared.openstead_shutting_down === true;
