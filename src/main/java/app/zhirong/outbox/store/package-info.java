@NullMarked
package app.zhirong.outbox.store;

import org.jspecify.annotations.NullMarked;
