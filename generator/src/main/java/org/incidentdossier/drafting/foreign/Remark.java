package org.incidentdossier.drafting.foreign;

/// Something that an import could not place, or placed otherwise than its author may expect.
///
/// @param path of the file that was read, relative to the folder that is imported
/// @param line counts from 1; 0 if it is about the whole file
public record Remark(String path, int line, String text) {
    /// `path:line: text`
    @Override
    public String toString() {
        return path + (line > 0 ? ":" + line : "") + ": " + text;
    }
}
