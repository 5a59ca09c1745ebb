@NullMarked
package app.zhirong.enterprise.store;

import org.jspecify.annotations.NullMarked;
