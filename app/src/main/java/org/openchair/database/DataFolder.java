package org.openchair.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of one installation, held by one running application at a time. */
record DataFolder(Path path, FileChannel lock) implements AutoCloseable {

    static DataFolder hold(Path folder) {
        try {
            var path = Durable.directory(folder.toAbsolutePath());
            var lock = FileChannel.open(path.resolve("lock"), CREATE, READ, WRITE);
            if (taken(lock)) throw new DatabaseUnavailable("Open Chair is already running on " + path + holder(lock)
                    + "; stop it first, or give this one another folder in OPENCHAIR_DATA.");
            var pid = Long.toString(ProcessHandle.current().pid());
            lock.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
            return new DataFolder(path, lock);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The data folder " + folder.toAbsolutePath() + " cannot be written by this user (" + e + ").", e);
        }
    }

    // A channel that failed to lock stays open: closing it would also drop the lock that this process may hold through another.
    @SuppressWarnings("resource")
    private static boolean taken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException sameProcess) {
            return true;
        }
    }

    private static String holder(FileChannel lock) throws IOException {
        var text = ByteBuffer.allocate(20);
        lock.read(text, 0);
        var pid = new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII).strip();
        return pid.isEmpty() ? "" : " (process " + pid + ")";
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException released) {
            // The system lets go of the lock with the process at the latest.
        }
    }
}
