/** An SSH server that lets in whoever knows the password: the real sshd would need an account's. */
import { readFileSync } from "node:fs";
import { Server } from "ssh2";

export interface PasswordServer { readonly port: number; stop(): void }

/** Answers every command with "served". */
export function startPasswordServer(hostKeyFile: string, method: "password" | "keyboard-interactive", password: string): Promise<PasswordServer> {
  const server = new Server({ hostKeys: [readFileSync(hostKeyFile)] }, (client) => {
    client.on("error", () => undefined);
    client.on("authentication", (context) => {
      if (context.method !== method) return context.reject([method]);
      const decide = (given: string | undefined): void => (given === password ? context.accept() : context.reject([method]));
      if (context.method === "password") decide(context.password);
      else if (context.method === "keyboard-interactive") context.prompt([{ prompt: "Password: ", echo: false }], ([answer]) => decide(answer));
    });
    client.on("ready", () => client.on("session", (accept) => {
      accept().on("exec", (acceptExec) => {
        const channel = acceptExec();
        channel.write("served\n");
        channel.exit(0);
        channel.end();
      });
    }));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve({ port: (server.address() as { port: number }).port, stop: () => { server.close(); } }));
  });
}
