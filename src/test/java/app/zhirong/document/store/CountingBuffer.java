package app.zhirong.document.store;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.io.buffer.DataBufferWrapper;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.core.io.buffer.PooledDataBuffer;

/** A buffer that knows whether it was given back. */
final class CountingBuffer extends DataBufferWrapper implements PooledDataBuffer {

    private final AtomicInteger holders = new AtomicInteger(1);

    CountingBuffer(byte[] content) {
        super(DefaultDataBufferFactory.sharedInstance.wrap(content));
    }

    boolean isReleased() {
        return holders.get() == 0;
    }

    int holders() {
        return holders.get();
    }

    @Override
    public boolean isAllocated() {
        return holders.get() > 0;
    }

    @Override
    public PooledDataBuffer retain() {
        holders.incrementAndGet();
        return this;
    }

    @Override
    public PooledDataBuffer touch(Object hint) {
        return this;
    }

    @Override
    public boolean release() {
        return holders.decrementAndGet() == 0;
    }
}
