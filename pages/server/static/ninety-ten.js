// What only the browser can do. Each part may have `drawn` (the page changed), `settled` (a run ended),
// `connected` (the server is back) and `leaving` (a button or link is being pressed).
"use strict";
(() => {
  const app = () => document.querySelector("[data-testid=stApp]");
  const isConnected = () => app()?.dataset.testConnectionState === "CONNECTED";
  const isStill = () => app()?.dataset.testScriptState === "notRunning";

  // Drafts: what is typed and not saved yet, by plan and field, in this tab only.
  const drafts = (() => {
    const BOXES = "[data-testid=stMain] :is(textarea, input):not([type=radio], [type=checkbox], [type=file], [role=combobox])";
    const EVERY = 1000, TRIES = 5; // milliseconds between two looks; how often one text is handed over
    const memory = {}; // where a browser allows no storage, a draft lives as long as the page
    const sent = new Map(); // by key: the text that was handed over, and how often
    const seen = new WeakSet();

    const plan = () => new URLSearchParams(location.search).get("plan") ?? "";
    const keyOf = (box) => {
      const start = `st-key-${plan().replace(/[^a-zA-Z0-9_-]/g, "-")}-`;
      const holder = plan() && box.closest(`[class*="${start}"]`);
      return holder ? [...holder.classList].find((name) => name.startsWith(start)) : "";
    };
    const read = (key) => {
      try { return JSON.parse(sessionStorage.getItem(key)) ?? memory[key]; } catch { return memory[key]; }
    };
    const write = (key, draft) => {
      memory[key] = draft;
      try { sessionStorage.setItem(key, JSON.stringify(draft)); } catch { /* full or forbidden */ }
    };
    const drop = (key) => {
      delete memory[key];
      sent.delete(key);
      try { sessionStorage.removeItem(key); } catch { /* forbidden */ }
    };
    const boxes = () => [...document.querySelectorAll(BOXES)].map((box) => [box, keyOf(box)]).filter(([, key]) => key);
    const isRefused = (key) => document.querySelector(`[class*="${key}-unsaved"]`) !== null;

    // What the page believes to stand in the box; a text that came without an event differs from it.
    const believed = (box) => {
      const name = Object.keys(box).find((one) => one.startsWith("__reactProps$"));
      return name ? String(box[name].value ?? "") : box.value;
    };
    const fill = (box, text) => {
      const kind = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      const set = Object.getOwnPropertyDescriptor(kind.prototype, "value").set;
      set.call(box, text);
      box._valueTracker?.setValue(text + " "); // else a box that holds the text already would not notice it
      box.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const handOver = (box, key, text) => {
      const times = sent.get(key)?.text === text ? sent.get(key).times : 0;
      if (box.disabled || times >= TRIES) return;
      fill(box, text);
      sent.set(key, { text, times: times + 1 });
      setTimeout(() => box.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
    };
    const handOverAll = () => {
      for (const [box, key] of isConnected() ? boxes() : []) {
        if (box.value !== believed(box)) {
          remember(box, key);
          fill(box, box.value);
        }
        if (box === document.activeElement) continue; // it hands over by itself when it is left
        const draft = read(key);
        if (draft && !draft.changedElsewhere && !isRefused(key)) handOver(box, key, draft.text);
      }
    };
    const remember = (box, key) => {
      const base = read(key)?.base ?? believed(box);
      if (box.value === base) drop(key);
      else write(key, { text: box.value, base });
    };
    const putBack = () => {
      for (const [box, key] of boxes()) {
        const draft = read(key);
        if (seen.has(box) || !draft) { seen.add(box); continue; }
        seen.add(box);
        if (box.value.trim() === draft.text.trim()) {
          if (!isRefused(key)) drop(key);
        } else {
          write(key, { ...draft, changedElsewhere: box.value !== draft.base });
          fill(box, draft.text);
        }
      }
    };
    const show = () => { // a refused one is named by the server
      const waiting = boxes().filter(([, key]) => read(key) && !isRefused(key)).map(([box]) => box.ariaLabel ?? "");
      document.documentElement.toggleAttribute("data-unsaved", waiting.length > 0);
      const says = document.querySelector(".st-key-not-left-yet p");
      if (says && says.dataset.fields !== waiting.join(", ")) says.dataset.fields = waiting.join(", ");
    };

    const onBox = (what) => (event) => {
      const key = event.target.matches?.(BOXES) && keyOf(event.target);
      if (key) what(event.target, key);
    };
    document.addEventListener("input", onBox((box, key) => { remember(box, key); show(); }), true);
    document.addEventListener("focusout", onBox((box, key) => {
      if (isConnected() && !box.disabled && sent.get(key)?.text !== box.value) sent.set(key, { text: box.value, times: 0 });
    }), true);
    document.addEventListener("click", (event) => { // "Take the other": what was typed is given up before the page answers
      const holder = event.target.closest?.("[class*='st-key-'][class*='-other']");
      for (const name of holder?.classList ?? []) if (name.endsWith("-other")) drop(name.slice(0, -"-other".length));
    }, true);
    setInterval(() => { if (!document.hidden && isStill()) handOverAll(); }, EVERY);

    return {
      drawn() {
        if (isStill() && isConnected()) putBack();
        show();
      },
      settled() {
        const here = new Map(boxes().map(([box, key]) => [key, box]));
        for (const [key, { text }] of sent) { // on this page or on the one that was left
          if (read(key)?.text === text && (here.get(key)?.value ?? text) === text && !isRefused(key)) drop(key);
        }
        handOverAll();
        show();
      },
      connected: handOverAll,
      leaving: handOverAll,
    };
  })();

  // Landing: another page opens at its top, its heading spoken first.
  const landing = (() => {
    let here = location.pathname, left = false;
    return {
      drawn() {
        if (location.pathname !== here) { here = location.pathname; left = true; }
        const heading = left && isStill() && document.querySelector("[data-testid=stMain] h1");
        if (!heading) return;
        left = false;
        document.querySelector("[data-testid=stMain]").scrollTop = 0;
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      },
    };
  })();

  // The menu: its open page and its button are named, and on a phone it closes behind the page one has chosen.
  const menu = (() => {
    const NARROW = 768;
    document.addEventListener("click", (event) => {
      if (innerWidth >= NARROW || !event.target.closest?.("[data-testid=stSidebar] a")) return;
      document.querySelector("[data-testid=stSidebarCollapseButton] button")?.click();
    });
    return {
      drawn() {
        for (const link of document.querySelectorAll(".st-key-menu a")) {
          const open = new URL(link.href).pathname === location.pathname;
          if (open !== link.hasAttribute("aria-current")) {
            if (open) link.setAttribute("aria-current", "page"); else link.removeAttribute("aria-current");
          }
        }
        const name = document.querySelector(".st-key-menu-name p")?.textContent;
        const button = document.querySelector("[data-testid=stExpandSidebarButton]");
        if (!name || !button || button.dataset.label === name) return;
        button.dataset.label = name;
        button.setAttribute("aria-label", name);
      },
    };
  })();

  // Copy: the text beside the button; a browser without a clipboard takes it from a selection.
  const copying = (() => {
    const old = (text) => {
      const box = document.createElement("textarea");
      box.value = text;
      box.style.position = "fixed";
      document.body.append(box);
      box.select();
      const done = document.execCommand("copy");
      box.remove();
      return done ? Promise.resolve() : Promise.reject(new Error("no clipboard"));
    };
    const copy = (text) => navigator.clipboard?.writeText(text).catch(() => old(text)) ?? old(text);
    document.addEventListener("click", (event) => {
      const holder = event.target.closest?.("button") && event.target.closest("[class*='st-key-copying-']");
      const text = holder?.querySelector("code")?.textContent;
      if (!text) return;
      copy(text).then(() => {
        document.querySelectorAll("[data-copied]").forEach((one) => delete one.dataset.copied);
        holder.dataset.copied = "";
        holder.querySelector("[class*='st-key-copied-']")?.setAttribute("role", "status");
      }, () => { holder.querySelector("[class*='st-key-to-copy-']").style.display = "block"; });
    }, true);
    return {};
  })();

  // Numbers: asked for as text, so that no comma is lost; a phone shows its digits all the same.
  const numbers = {
    drawn() {
      const boxes = document.querySelectorAll("[data-testid=stTextInput] input[autocomplete=off]:not([inputmode])");
      boxes.forEach((box) => { box.inputMode = "decimal"; });
    },
  };

  const parts = [numbers, drafts, landing, menu, copying];
  const tell = (what) => parts.forEach((part) => part[what]?.());

  let asked = false, wasStill = false, wasConnected = false;
  const look = () => {
    asked = false;
    const still = isStill(), connected = isConnected();
    tell("drawn");
    if (still && !wasStill && connected) tell("settled");
    if (connected && !wasConnected) tell("connected");
    [wasStill, wasConnected] = [still, connected];
  };
  const watched = { subtree: true, childList: true, attributes: true, attributeFilter: ["data-test-script-state", "data-test-connection-state", "disabled"] };
  new MutationObserver(() => {
    if (!asked) { asked = true; requestAnimationFrame(look); }
  }).observe(document.documentElement, watched);

  const pressed = (event) => { if (event.target.closest?.("button, a, [role=button]")) tell("leaving"); };
  document.addEventListener("pointerdown", pressed, true);
  document.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") pressed(event); }, true);
})();
