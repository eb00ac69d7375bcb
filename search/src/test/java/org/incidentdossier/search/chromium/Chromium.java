package org.incidentdossier.search.chromium;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/// A headless browser with one page, driven over its own debugging protocol; for the tests of both modules.
public final class Chromium implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MAX_SECONDS = 60;
    private static final List<String> NAMES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> calls = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private String session = "";

    private Chromium(Process process, WebSocket socket) {
        this.process = process;
        this.socket = socket;
    }

    /// The browser of this machine; where there is none, the calling tests are left out, and the build says so.
    ///
    /// @param leftOut what is not tried then, as the beginning of a sentence
    public static Path installedOrLeaveOut(String leftOut) {
        var installed = NAMES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        if (installed.isEmpty()) {
            System.err.println("LEFT OUT: " + leftOut + " is not tried in a browser, since there is no Chromium. "
                    + "Install it (apt-get install chromium) to run these tests.");
            Assumptions.abort("no Chromium");
        }
        return installed.orElseThrow();
    }

    public static Chromium start(Path binary, Path profile) throws IOException {
        var process = new ProcessBuilder(
                        binary.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var listener = new Listener();
        var socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(process), listener)
                .join();
        var browser = new Chromium(process, socket);
        listener.browser.complete(browser);
        browser.attach();
        return browser;
    }

    private static URI address(Process process) throws IOException {
        var errors = new BufferedReader(process.errorReader(StandardCharsets.UTF_8));
        String prefix = "DevTools listening on ";
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.startsWith(prefix)) {
                Thread.ofVirtual().start(() -> errors.lines().forEach(ignored -> {}));
                return URI.create(line.substring(prefix.length()));
            }
        }
        throw new IOException("the browser ended before it was ready");
    }

    private void attach() {
        String target = call("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            call(domain + ".enable", Map.of());
        }
    }

    /// Opens an address and waits until it is loaded.
    public void open(String url) {
        call("Page.navigate", Map.of("url", url));
        waitFor("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /// The value of an expression, as the browser writes it in JSON.
    public JsonNode value(String expression) {
        var parameters = Map.<String, Object>of("expression", expression, "returnByValue", true, "awaitPromise", true);
        return call("Runtime.evaluate", parameters).get("result").path("value");
    }

    public List<String> values(String expression) {
        var values = new ArrayList<String>();
        value(expression).forEach(value -> values.add(value.asText()));
        return values;
    }

    public void waitFor(String condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MAX_SECONDS);
        while (!holds(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never came true: " + condition + "; the browser says " + complaints
                        + "; the page is " + value("document.documentElement.outerHTML.slice(0, 3000)"));
            }
            Thread.onSpinWait();
        }
    }

    // Asked between two pages, the browser answers with an error: there is nothing there to ask.
    private boolean holds(String condition) {
        try {
            return value("(() => { try { return Boolean(" + condition + ") } catch { return false } })()")
                    .asBoolean();
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof ExecutionException) {
                return false;
            }
            throw e;
        }
    }

    public void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    public void press(String key, String text, int code) {
        var down = Map.<String, Object>of("type", "keyDown", "key", key, "text", text, "windowsVirtualKeyCode", code);
        call("Input.dispatchKeyEvent", down);
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    /// Every address that was asked for so far; cleared by this.
    public List<String> takeRequests() {
        var taken = List.copyOf(requests);
        requests.clear();
        return taken;
    }

    /// Errors, warnings of the console, and reports of the content security policy.
    public List<String> complaints() {
        return complaints;
    }

    /// A command of the debugging protocol, for what has no method here, and its result.
    public JsonNode call(String method, Map<String, Object> parameters) {
        int id = lastId.incrementAndGet();
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        var result = new CompletableFuture<JsonNode>();
        calls.put(id, result);
        socket.sendText(message.toString(), true).join();
        try {
            return result.get(MAX_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException failed) {
            throw new IllegalStateException(method, failed);
        }
    }

    private void receive(JsonNode message) {
        if (message.has("id")) {
            var call = calls.remove(message.get("id").asInt());
            if (call != null && message.has("error")) {
                call.completeExceptionally(new IOException(message.get("error").toString()));
            } else if (call != null) {
                call.complete(message.get("result"));
            }
            return;
        }
        var parameters = message.path("params");
        switch (message.path("method").asText()) {
            case "Network.requestWillBeSent" ->
                requests.add(parameters.path("request").path("url").asText());
            case "Runtime.exceptionThrown", "Log.entryAdded" -> complaints.add(parameters.toString());
            case "Runtime.consoleAPICalled" ->
                complaints.add(parameters.path("args").toString());
            default -> {}
        }
    }

    /// Waits until every process of the browser is gone, so that its profile can be deleted.
    @Override
    public void close() {
        var children = process.descendants().toList();
        socket.abort();
        process.destroy();
        process.onExit().join();
        children.forEach(child -> {
            child.destroyForcibly();
            child.onExit().join();
        });
    }

    private static final class Listener implements WebSocket.Listener {
        private final CompletableFuture<Chromium> browser = new CompletableFuture<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                try {
                    browser.join().receive(JSON.readTree(text.toString()));
                } catch (IOException unreadable) {
                    throw new IllegalStateException("the browser sent no JSON", unreadable);
                } finally {
                    text.setLength(0);
                }
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
