@NullMarked
package app.zhirong.audit.store;

import org.jspecify.annotations.NullMarked;
